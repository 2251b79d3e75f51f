import { spawnSync } from "node:child_process";

/**
 * Runs a command and shows its output; resolves to whether it succeeded. Prints an error if it
 * doesn't start.
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
