import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const nextCommand = createRequire(import.meta.url).resolve("next/dist/bin/next");
const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a Next command in this terminal, forwards signals, and exits with its code. */
export function runNext(args: string[], variables: Record<string, string> = {}): void {
  const child = spawn(process.execPath, [nextCommand, ...args], {
    stdio: "inherit",
    // Telemetry is off unless it is enabled explicitly.
    env: { NEXT_TELEMETRY_DISABLED: "1", ...process.env, ...variables },
  });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
