import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deliberateDifferences } from "./deliberate-differences";

const readme = readFileSync(fileURLToPath(new URL("./README.md", import.meta.url)), "utf8");
const [, behaviors = ""] = readme.split("## Behaviors");

const rows = [...behaviors.matchAll(/^\| *(.+?) *\| *\[.*\]\((.*)\) *\|$/gm)].map((row) => ({
  behavior: (row[1] ?? "").replaceAll("\\|", "|"),
  path: row[2] ?? "",
}));

/** The title in quotes, as it appears in the source. */
function quoted(title: string): string {
  return `"${title.replaceAll('"', '\\"')}"`;
}

describe("the parity page", () => {
  it("lists behaviors", () => {
    expect(rows.length).toBeGreaterThan(140);
  });

  it.each(rows)("names a test of $path: $behavior", ({ behavior, path }) => {
    const source = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
    expect(source).toContain(quoted(behavior));
  });

  it("lists every deliberate difference", () => {
    const cells = readme
      .split("\n")
      .map((line) => line.split("|").slice(1, -1))
      .map((row) => row.map((cell) => cell.trim()));
    for (const { name, reason } of deliberateDifferences) {
      expect(cells).toContainEqual([name, reason]);
    }
  });
});
