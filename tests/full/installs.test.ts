import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanEnvironment } from "../support/clean-environment";
import { unprivileged } from "../support/image-steps";
import { nativePackages } from "../support/native-packages";
import { startHttpProxy } from "../support/network/http-proxy";
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
    { os: "darwin", cpu: "arm64" },
    { os: "darwin", cpu: "x64" },
    { os: "win32", cpu: "x64" },
    { os: "linux", cpu: "x64", libc: "musl" },
  ])(
    "for $os on $cpu ($libc) has every native package in the lock file",
    { timeout: 10 * MINUTES },
    (machine) => {
      const flags = Object.entries(machine).map(([name, value]) => `--${name}=${value}`);
      run("npm", "ci", "--ignore-scripts", ...flags);

      const native = nativePackages(copy.folder, machine);
      // Without one of each, the app can't start.
      for (const name of ["@next/swc-", "@tailwindcss/oxide-", "@libsql/"]) {
        expect(native).toContainEqual(expect.stringContaining(name));
      }
      expect(native.filter((path) => !existsSync(join(copy.folder, path)))).toEqual([]);
    },
  );

  it("with pnpm builds", { timeout: 10 * MINUTES }, () => {
    const pnpm = ["--yes", "pnpm@10"];
    run("npx", ...pnpm, "install");
    run("npx", ...pnpm, "run", "build");

    expect(existsSync(join(copy.folder, ".next/standalone/server.js"))).toBe(true);
  });
});

describe("an installation with everything against it", () => {
  let home: string;

  /** Runs a file of Node's as a user who isn't root, with only Node and a shell on the path. */
  async function runNode(file: string, args: string[], variables: Record<string, string> = {}) {
    const bin = join(home, "bin");
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], {
      cwd: copy.folder,
      env: cleanEnvironment({
        PATH: bin,
        HOME: home,
        npm_config_cache: join(copy.folder, ".npm-cache"),
        AUTH_SECRET,
        ...variables,
      }),
      maxBuffer: 64 * 1024 * 1024,
      ...unprivileged,
    });
    return stdout;
  }

  beforeEach(() => {
    const odd = `${copy.folder} c# 100% my & your 'größe' 店`;
    renameSync(copy.folder, odd);
    copy = { folder: odd, remove: () => rmSync(odd, { recursive: true, force: true }) };
    home = `${odd} home`;
    mkdirSync(join(home, "bin"), { recursive: true });
    symlinkSync(process.execPath, join(home, "bin/node"));
    symlinkSync("/bin/sh", join(home, "bin/sh"));
    if (unprivileged) execFileSync("chown", ["-R", String(unprivileged.uid), odd]);
    execFileSync("chmod", ["555", home]);
  });

  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it(
    "builds: a proxy, no git, a read-only home, an odd folder, and no packages for development",
    { timeout: 15 * MINUTES },
    async () => {
      const proxy = await startHttpProxy();
      const npm = createRequire(realNpm()).resolve("../bin/npm-cli.js");
      await runNode(npm, ["ci", "--omit=dev"], {
        npm_config_https_proxy: proxy.url,
        npm_config_proxy: proxy.url,
      });
      await proxy.close();
      // Commands that only a shell can find would fail here, as they do on Windows.
      rmSync(join(home, "bin/sh"));
      await runNode("node_modules/tsx/dist/cli.mjs", ["scripts/build.ts"]);

      const registry = new URL(run("npm", "config", "get", "registry").trim());
      expect(proxy.asked).toContain(`${registry.hostname}:443`);
      expect(existsSync(join(copy.folder, "node_modules/vitest"))).toBe(false);
      expect(existsSync(join(copy.folder, ".next/standalone/server.js"))).toBe(true);
      expect(readFileSync(join(copy.folder, ".next/BUILD_ID"), "utf8")).not.toBe("");
    },
  );
});

/** A file of the npm that is on the path. */
function realNpm(): string {
  const root = execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim();
  return join(root, "npm/lib/npm.js");
}
