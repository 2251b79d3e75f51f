import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deliberateDifferences } from "./deliberate-differences";

const SCENARIOS = 147;
const table = readFileSync(fileURLToPath(new URL("./README.md", import.meta.url)), "utf8");

function rowsOf(readme: string): { scenario: number; path: string }[] {
  return [...readme.matchAll(/^\| *(\d+) *\|.*\| *\[.*\]\((.*)\) *\|$/gm)].map((row) => ({
    scenario: Number(row[1]),
    path: row[2] ?? "",
  }));
}

function trim(text: string): string {
  return text.trim();
}

describe("the parity table", () => {
  it("lists every scenario once, in order", () => {
    const numbers = Array.from({ length: SCENARIOS }, (_, index) => index + 1);
    expect(rowsOf(table).map((row) => row.scenario)).toEqual(numbers);
  });

  it.each(rowsOf(table))("scenario $scenario has its test in $path", ({ scenario, path }) => {
    const source = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
    expect(source).toMatch(new RegExp(`scenarios?[^"\`]*\\b${scenario}\\b`));
  });

  it("lists every deliberate difference", () => {
    const cells = table.split("\n").map((line) => line.split("|").slice(1, -1).map(trim));
    for (const { name, reason } of deliberateDifferences) {
      expect(cells).toContainEqual([name, reason]);
    }
  });
});
