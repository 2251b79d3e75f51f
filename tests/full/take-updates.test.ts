import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";
import { followHowTo } from "../support/tree-copy/follow-how-to";

const PAGE = "take-updates.md";
const OWN_CAPABILITY = "lib/capabilities/opening-hours/index.ts";
const UPDATED_LIBRARY = "packages/chatkit-server/src/index.ts";
const IMPROVEMENT = "// An improvement of the library.\n";

describe("a project that takes the starter's updates as described in the how-to", () => {
  let starter: TreeCopy;
  let folder: string;

  function git(cwd: string, ...args: string[]): string {
    return execFileSync("git", args, { cwd, encoding: "utf8", stdio: "pipe" }).trim();
  }

  function commitAll(cwd: string, message: string): void {
    git(cwd, "add", "--all");
    git(cwd, "commit", "--quiet", "-m", message);
  }

  function startProject(project: string): void {
    git(project, "config", "user.name", "Someone");
    git(project, "config", "user.email", "someone@shop.example");
  }

  function changeBoth(project: string): void {
    followHowTo(project, "add-a-capability.md");
    commitAll(project, "Add opening hours");
    appendFileSync(join(starter.folder, UPDATED_LIBRARY), IMPROVEMENT);
    commitAll(starter.folder, "Improve the library");
  }

  function expectBothChanges(project: string): void {
    expect(git(project, "status", "--porcelain")).toBe("");
    expect(readFileSync(join(project, OWN_CAPABILITY), "utf8")).toContain("defineCapability");
    expect(readFileSync(join(project, UPDATED_LIBRARY), "utf8")).toContain(IMPROVEMENT);
  }

  beforeEach(() => {
    starter = copyTree({ packages: false });
    folder = mkdtempSync(join(tmpdir(), "project-"));
    git(starter.folder, "init", "--quiet", "--initial-branch", "main");
    startProject(starter.folder);
    commitAll(starter.folder, "The first version");
    process.env["STARTER"] = starter.folder;
    process.env["STARTED_FROM"] = git(starter.folder, "rev-parse", "HEAD");
  });

  afterEach(() => {
    delete process.env["STARTER"];
    delete process.env["STARTED_FROM"];
    starter.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has the changes of both sides if it was cloned", () => {
    const project = join(folder, "cloned");
    git(folder, "clone", "--quiet", starter.folder, project);
    startProject(project);
    changeBoth(project);

    followHowTo(project, PAGE);

    expectBothChanges(project);
  });

  it("has the changes of both sides if it began as a download without history", () => {
    const project = join(folder, "downloaded");
    git(folder, "clone", "--quiet", starter.folder, project);
    rmSync(join(project, ".git"), { recursive: true });
    git(project, "init", "--quiet", "--initial-branch", "main");
    startProject(project);
    commitAll(project, "Start");
    changeBoth(project);

    followHowTo(project, PAGE);

    expectBothChanges(project);
  });

  it("keeps line endings even if git would convert them", () => {
    const project = join(folder, "windows");
    git(folder, "-c", "core.autocrlf=true", "clone", "--quiet", starter.folder, project);

    const converted = git(project, "ls-files", "--eol").match(/^i\/lf\s+w\/crlf.*/gm);
    expect(converted).toBeNull();
  });
});
