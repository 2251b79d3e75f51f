import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyDiff } from "../../support/tree-copy/apply-diff";
import { brokenImports } from "../../support/tree-copy/broken-imports";
import { followedFiles } from "../../support/tree-copy/follow-how-to";
import { withoutImportsFrom } from "../../support/tree-copy/without-imports-from";

describe.each(readdirSync("docs/how-to"))("docs/how-to/%s", (page) => {
  it("only deletes and edits what exists", () => {
    expect(() => followedFiles(".", page)).not.toThrow();
  });

  it("leaves no import of what it deletes", () => {
    expect(brokenImports(page)).toEqual([]);
  });
});

describe.each(["add-a-capability.md", "add-a-client-tool.md", "add-a-widget.md", "add-a-table.md"])(
  "docs/how-to/%s",
  (page) => {
    it("can be followed again for another capability, at the same places", () => {
      const folder = mkdtempSync(join(tmpdir(), "how-to-"));
      try {
        for (const path of [
          "docs/how-to",
          "lib/capabilities/index.ts",
          "lib/capabilities/browser.ts",
          "lib/domains.ts",
          "eslint.import-rules.mjs",
        ])
          cpSync(path, join(folder, path), { recursive: true });
        for (const [path, text] of followedFiles(folder, page).written) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
        expect(() => followedFiles(folder, page)).not.toThrow();
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);

describe("applyDiff", () => {
  it("adds lines after the context and removes others, hunk by hunk", () => {
    const diff = " b\n+c\n@@\n-d\n";
    expect(applyDiff("a\nb\nd\ne\n", diff)).toBe("a\nb\nc\ne\n");
  });

  it("rejects a hunk that matches nowhere or twice", () => {
    expect(() => applyDiff("a\n", "-b\n")).toThrow("Found 0 times");
    expect(() => applyDiff("a\na\n", "-a\n")).toThrow("Found 2 times");
  });
});

describe("withoutImportsFrom", () => {
  it("removes the imports of a folder and their entries, and no others", () => {
    const list = `import { cart } from "./cart";
import { carts } from "./carts";

export const all = [
  cart,
  carts,
];
`;
    expect(withoutImportsFrom(list, "./cart")).toBe(`import { carts } from "./carts";

export const all = [
  carts,
];
`);
  });
});
