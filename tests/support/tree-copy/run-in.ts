import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { packageCommand } from "@/scripts/test/package-command";

/** Variables that a build requires. Nothing is sent anywhere. */
const variables = {
  AUTH_SECRET: "a secret that only the tests know",
  DATABASE_URL: "file:./.data/copy.db",
  NEXT_TELEMETRY_DISABLED: "1",
};

/**
 * Runs an installed command in a copy of the project, such as `eslint`, or `typescript tsc` if the
 * package and the command have different names. Returns the output. If the command fails, throws an
 * error that contains the output.
 */
export function runIn(folder: string, command: string, ...args: string[]): string {
  const [packageName = "", name = packageName] = command.split(" ");
  const [program = "", file = ""] = packageCommand(packageName, name);
  const installed = join(folder, relative(process.cwd(), file));
  const { status, stdout, stderr } = spawnSync(program, [installed, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...variables, NODE_ENV: "production" },
  });
  const printed = `${stdout}${stderr}`.trim();
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${printed}`);
  return printed;
}
