import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

const { resolve } = createRequire(import.meta.url);

const PackageSchema = z.object({
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

/**
 * The program and arguments that run an installed package's command. On Windows, commands such as
 * `npx` are shell scripts, which can't be spawned; Node with a file works everywhere.
 */
export function packageCommand(packageName: string, command = packageName): string[] {
  const manifest = resolve(`${packageName}/package.json`);
  const { bin } = PackageSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
  const file = typeof bin === "string" ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no command named ${command}.`);
  return [process.execPath, join(dirname(manifest), file)];
}

/** The same for a script in package.json, using the npm that runs this process. */
export function scriptCommand(script: string): string[] {
  const npm = process.env["npm_execpath"];
  if (!npm) throw new Error("Run the tests with `npm test`.");
  const manager = /\.[cm]?js$/.test(npm) ? [process.execPath, npm] : [npm];
  return [...manager, "run", "--silent", script];
}
