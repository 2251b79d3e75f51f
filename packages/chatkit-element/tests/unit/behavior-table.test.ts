import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = "packages/chatkit-element/tests/e2e/element";
const readme = readFileSync(`${folder}/README.md`, "utf8");

const rows = [...readme.matchAll(/^\| *(.+?) *\| *\[.*\]\((.*)\) *\|$/gm)].map((row) => ({
  behavior: (row[1] ?? "").replaceAll("\\|", "|"),
  path: row[2] ?? "",
}));

/** The title as a string literal in the source. */
function quoted(title: string): string {
  return `"${title.replaceAll('"', '\\"')}"`;
}

describe("the page of the element's behavior", () => {
  it("lists behavior", () => {
    expect(rows.length).toBeGreaterThan(130);
  });

  it.each(rows)("names a test of $path: $behavior", ({ behavior, path }) => {
    expect(readFileSync(`${folder}/${path}`, "utf8")).toContain(quoted(behavior));
  });
});
