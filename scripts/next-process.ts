import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";

const nextCommand = createRequire(import.meta.url).resolve("next/dist/bin/next");
const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a Next command in this terminal, forwards signals, and resolves to its exit code. */
export async function runNext(
  args: string[],
  variables: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, [nextCommand, ...args], {
    stdio: "inherit",
    // Telemetry is off unless it is enabled explicitly.
    env: { NEXT_TELEMETRY_DISABLED: "1", ...process.env, ...variables },
  });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}
