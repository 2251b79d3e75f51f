import { spawnSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cleanEnvironment } from "../support/clean-environment";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

describe("a command that uses the database, in a new clone", () => {
  let copy: TreeCopy;

  beforeAll(() => {
    copy = copyTree({ packages: false });
    symlinkSync(join(process.cwd(), "node_modules"), join(copy.folder, "node_modules"));
  });

  beforeEach(() => {
    rmSync(join(copy.folder, "lib/db/generated"), { recursive: true, force: true });
  });

  afterAll(() => copy.remove());

  it.each([
    ["doctor"],
    ["db-migrate"],
    ["db-seed"],
    ["owner", "ada@example.com"],
    ["reset-password", "ada@example.com"],
    ["tickets"],
  ])("says in a sentence that the database can't be reached: %s", (script, ...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tsx, `scripts/${script}.ts`, ...args],
      {
        cwd: copy.folder,
        env: cleanEnvironment({ DATABASE_URL: "postgresql://shop@127.0.0.1:1/shop" }),
        encoding: "utf8",
      },
    );

    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain("The database can't be reached");
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  });
});
