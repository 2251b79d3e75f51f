import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanEnvironment } from "../support/clean-environment";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";

const MINUTES = 60_000;
const AUTH_SECRET = "a secret that only the tests know";

let copy: TreeCopy;

beforeEach(() => {
  copy = copyTree({ packages: false });
});

afterEach(() => copy.remove());

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: copy.folder,
    env: cleanEnvironment({ AUTH_SECRET }),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
}

function commitAll(): void {
  run("git", "init", "--quiet");
  run("git", "add", "--all");
  const author = ["-c", "user.name=Someone", "-c", "user.email=someone@shop.example"];
  run("git", ...author, "commit", "--quiet", "-m", "Start");
}

describe("an installation", () => {
  it.each(["10", "11", "12"])(
    "with npm %s uses the lock file and doesn't change it",
    { timeout: 10 * MINUTES },
    (version) => {
      commitAll();
      const npm = ["--yes", `npm@${version}`];
      run("npx", ...npm, "ci", "--ignore-scripts");
      run("npx", ...npm, "install", "--ignore-scripts");

      expect(run("git", "status", "--porcelain")).toBe("");
    },
  );

  it.each([
    {
      platform: ["--os=darwin", "--cpu=arm64"],
      native: ["@next/swc-darwin-arm64", "@tailwindcss/oxide-darwin-arm64", "@libsql/darwin-arm64"],
    },
    {
      platform: ["--os=win32", "--cpu=x64"],
      native: ["@next/swc-win32-x64-msvc", "@tailwindcss/oxide-win32-x64-msvc"],
    },
    {
      platform: ["--os=linux", "--cpu=x64", "--libc=musl"],
      native: ["@next/swc-linux-x64-musl", "@tailwindcss/oxide-linux-x64-musl"],
    },
  ])(
    "for $platform has every native package the app needs",
    { timeout: 10 * MINUTES },
    ({ platform, native }) => {
      run("npm", "ci", "--ignore-scripts", ...platform);

      const missing = native.filter((name) => !existsSync(join(copy.folder, "node_modules", name)));
      expect(missing).toEqual([]);
    },
  );

  it(
    "without development packages builds with only Node on the path",
    { timeout: 10 * MINUTES },
    () => {
      run("npm", "ci", "--omit=dev");
      // Commands that only a shell can find would fail here, as they do on Windows.
      const bin = join(copy.folder, "only-node");
      mkdirSync(bin);
      symlinkSync(process.execPath, join(bin, "node"));
      execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/build.ts"], {
        cwd: copy.folder,
        env: cleanEnvironment({ PATH: bin, AUTH_SECRET }),
        stdio: "pipe",
      });

      expect(existsSync(join(copy.folder, ".next/BUILD_ID"))).toBe(true);
    },
  );

  it("with pnpm builds", { timeout: 10 * MINUTES }, () => {
    const pnpm = ["--yes", "pnpm@10"];
    run("npx", ...pnpm, "install");
    run("npx", ...pnpm, "run", "build");

    expect(existsSync(join(copy.folder, ".next/BUILD_ID"))).toBe(true);
  });
});
