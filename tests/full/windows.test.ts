import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanEnvironment } from "../support/clean-environment";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";

const MINUTES = 60_000;

/** What Windows has in place of npm's programs: scripts that nothing but a shell can start. */
const BATCH_FILES = ["node.cmd", "npm.cmd", "npx.cmd", "tsx.cmd", "next.cmd", "sh.cmd"];

describe("a check-out as on Windows, with its line endings and batch files", () => {
  let copy: TreeCopy;
  let project: string;
  let path: string;

  function git(folder: string, ...args: string[]): string {
    const author = ["-c", "user.name=Someone", "-c", "user.email=someone@shop.example"];
    return execFileSync("git", [...author, ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  }

  function run(script: string, ...args: string[]): string {
    return execFileSync(
      process.execPath,
      ["node_modules/tsx/dist/cli.mjs", `scripts/${script}.ts`, ...args],
      {
        cwd: project,
        env: cleanEnvironment({ PATH: path, NEXT_PUBLIC_CHATKIT_WIDGET: "builtin" }),
        encoding: "utf8",
        stdio: "pipe",
      },
    );
  }

  beforeAll(() => {
    copy = copyTree({ packages: false });
    git(copy.folder, "init", "--quiet");
    git(copy.folder, "add", "--all");
    git(copy.folder, "commit", "--quiet", "-m", "Start");
    project = join(copy.folder, "check-out");
    const windows = ["-c", "core.autocrlf=true", "-c", "core.eol=crlf"];
    git(copy.folder, ...windows, "clone", "--quiet", copy.folder, project);
    symlinkSync(join(process.cwd(), "node_modules"), join(project, "node_modules"));
    path = join(project, "batch-files");
    mkdirSync(path);
    for (const name of BATCH_FILES) writeFileSync(join(path, name), "@echo off\r\nexit /b 1\r\n");
  }, 5 * MINUTES);

  afterAll(() => copy.remove());

  it("has the same bytes as on any other machine", () => {
    const files = git(project, "ls-files", "--eol").trim().split("\n");

    expect(files.length).toBeGreaterThan(1_000);
    expect(files.filter((line) => /\bw\/(crlf|mixed)\b/.test(line))).toEqual([]);
  });

  it(
    "makes, migrates and fills its database, and checks itself, without a shell's programs",
    () => {
      run("db-generate");
      expect(run("db-migrate")).toMatch(/^Applied \w+_init, /);
      run("db-seed");
      expect(run("doctor")).toContain("✓ Database: file");
    },
    2 * MINUTES,
  );

  it("has scripts in package.json that cmd.exe understands", () => {
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    const commands = Object.entries<string>(scripts);
    // Quotes of one kind, variables, globs and separators mean something else there, or nothing.
    expect(commands.filter(([, command]) => /['$*;`|]|^\w+=/.test(command))).toEqual([]);
  });
});
