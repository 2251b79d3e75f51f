import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const copied = ["package.json", "package-lock.json", "tsconfig.json", "scripts", "packages"];

/** What the consumer installs beside the two tarballs. */
const beside = [
  "@arethetypeswrong/core@0.18.5",
  "@hono/node-server@2.1.9",
  "@types/express@5.0.6",
  "@types/node@20.19.43",
  "express@5.3.0",
  "hono@4.13.19",
  "publint@0.3.25",
  "react@19.3.1",
  "react-dom@19.3.1",
];

/** A folder of its own that has the packed libraries installed, as another project would. */
export interface Consumer {
  readonly folder: string;
  /** The paths of the two tarballs. */
  readonly tarballs: readonly string[];
  /** Installs more. */
  install(...packages: string[]): Promise<void>;
  /** Runs the repository's compiler here; resolves to what it has to say, "" if nothing. */
  compile(project: string): Promise<string>;
  remove(): void;
}

/** Packs both libraries from a copy of the repository and installs them in an empty folder. */
export async function createConsumer(): Promise<Consumer> {
  const root = mkdtempSync(join(tmpdir(), "packed-packages-"));
  const repository = join(root, "repository");
  const packed = join(root, "packed");
  const folder = join(root, "consumer");
  for (const path of [packed, folder]) mkdirSync(path);
  for (const path of copied) {
    cpSync(path, join(repository, path), {
      recursive: true,
      filter: (source) => !source.endsWith("/dist"),
    });
  }
  symlinkSync(resolve("node_modules"), join(repository, "node_modules"));
  await npm(repository, ["pack", "--workspaces", "--pack-destination", packed]);
  const tarballs = readdirSync(packed).map((name) => join(packed, name));

  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const install = (...packages: string[]) =>
    npm(folder, ["install", "--prefer-offline", "--no-audit", "--no-fund", ...packages]);
  await install(...tarballs, ...beside);
  return {
    folder,
    tarballs,
    install,
    compile: (project) => compile(folder, project),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function npm(cwd: string, args: string[]): Promise<void> {
  await run("npm", args, { cwd, maxBuffer: 1 << 26, shell: process.platform === "win32" });
}

async function compile(cwd: string, project: string): Promise<string> {
  const tsc = resolve("node_modules/typescript/bin/tsc");
  try {
    await run(process.execPath, [tsc, "--project", project], { cwd });
    return "";
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}
