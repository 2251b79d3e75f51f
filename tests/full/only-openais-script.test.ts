import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";
import { followHowTo } from "../support/tree-copy/follow-how-to";
import { runIn } from "../support/tree-copy/run-in";

const MINUTES = 60_000;

describe("a project with only OpenAI's script", () => {
  let copy: TreeCopy;

  beforeAll(() => {
    copy = copyTree();
    followHowTo(copy.folder, "only-openais-script.md");
  });

  afterAll(() => copy.remove());

  it("type-checks", { timeout: 15 * MINUTES }, () => {
    runIn(copy.folder, "next", "typegen");
    expect(runIn(copy.folder, "typescript tsc", "--noEmit")).toBe("");
  });

  it("builds", { timeout: 15 * MINUTES }, () => {
    const routes = runIn(copy.folder, "tsx", "scripts/build.ts");
    expect(routes).toContain("/api/chatkit");
    expect(routes).toContain("/sitemap.xml");
  });
});
