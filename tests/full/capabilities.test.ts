import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askCopy } from "../support/tree-copy/ask-copy";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";
import { runIn } from "../support/tree-copy/run-in";
import { withoutImportsFrom } from "../support/tree-copy/without-imports-from";

const MINUTES = 60_000;
const FOLDER = "lib/capabilities";
/** The copy's original capabilities. Compilers skip folders that begin with a dot. */
const KEPT = ".data/capabilities";

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("a project without one of its capabilities", () => {
  let copy: TreeCopy;

  beforeAll(() => {
    copy = copyTree();
    cpSync(join(copy.folder, FOLDER), join(copy.folder, KEPT), { recursive: true });
    runIn(copy.folder, "next", "typegen");
  });

  afterAll(() => copy.remove());

  it.each(names)(
    "type-checks, lints and answers without %s",
    { timeout: 15 * MINUTES },
    async (name) => {
      const folder = join(copy.folder, FOLDER);
      rmSync(folder, { recursive: true });
      cpSync(join(copy.folder, KEPT), folder, { recursive: true });
      rmSync(join(folder, name), { recursive: true });
      for (const list of ["index.ts", "browser.ts"]) {
        const file = join(folder, list);
        writeFileSync(file, withoutImportsFrom(readFileSync(file, "utf8"), `./${name}`));
      }

      expect(runIn(copy.folder, "typescript tsc", "-p", "tsconfig.build.json")).toBe("");
      const zones = [FOLDER, "lib/agents", "lib/assistant", "components/assistant"];
      expect(runIn(copy.folder, "eslint", ...zones, "--max-warnings", "0")).toBe("");
      expect(await askCopy(copy.folder, "Hello", [{ say: "Still here." }])).toContain(
        "Still here.",
      );
    },
  );
});
