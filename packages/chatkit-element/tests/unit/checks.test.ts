import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CHECKS = 130;
const folders = ["element", "security", "widgets"].map(
  (name) => `packages/chatkit-element/tests/e2e/${name}`,
);
const table = readFileSync("packages/chatkit-element/tests/e2e/element/README.md", "utf8");

/** The spec files of each check, by the numbers that begin their tests' names. */
function specsByCheck(): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".spec.ts"))) {
      const path = `${folder}/${name}`;
      for (const check of checksIn(readFileSync(path, "utf8"))) {
        found.set(check, [...(found.get(check) ?? []), path]);
      }
    }
  }
  return found;
}

function checksIn(source: string): Set<number> {
  const named = source.matchAll(/\btest\(\s*["'`](\d+) /g);
  return new Set([...named].map(([, number]) => Number(number)));
}

function rowOf(check: number, specs: readonly string[]): string {
  return `| ${check} | ${specs.map((path) => `\`${path}\``).join(", ")} |`;
}

describe("the element's checks", () => {
  const specs = specsByCheck();

  it("each have a test in the browser that bears their number", () => {
    const missing = Array.from({ length: CHECKS }, (_, index) => index + 1).filter(
      (check) => !specs.has(check),
    );
    expect(missing).toEqual([]);
  });

  it("stand in the table with the files of their tests", () => {
    const rows = [...specs].sort(([a], [b]) => a - b).map(([check, paths]) => rowOf(check, paths));
    const written = table.split("\n").map((line) => line.replace(/ +/g, " "));
    expect(written.filter((line) => /^\| \d/.test(line))).toEqual(rows);
  });
});
