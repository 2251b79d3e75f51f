import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";

/**
 * Runs a command and shows its output. Resolves to true if it succeeded. Prints an error if it
 * can't be started.
 */
export function runCommand(
  [program = "", ...args]: string[],
  variables: Readonly<Record<string, string>>,
): boolean {
  const { status, signal, error } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...variables },
  });
  const reason = error?.message ?? (signal && `ended by ${signal}`);
  if (reason) process.stderr.write(`${[program, ...args].join(" ")} failed: ${reason}\n`);
  return status === 0;
}

/**
 * Runs a command without showing its output. Resolves to the output and whether the command
 * succeeded.
 */
export async function captureCommand([program = "", ...args]: string[]): Promise<{
  succeeded: boolean;
  output: string;
}> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<{ succeeded: boolean; reason: string }>((resolve) => {
    child.once("error", ({ message }) => resolve({ succeeded: false, reason: message }));
    child.once("close", (status, signal) =>
      resolve({ succeeded: status === 0, reason: signal ? `ended by ${signal}` : "" }),
    );
  });
  const [{ succeeded, reason }, ...printed] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { succeeded, output: [...printed, reason].filter(Boolean).join("\n") };
}
