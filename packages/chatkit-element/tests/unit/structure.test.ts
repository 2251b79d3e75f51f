import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = "packages/chatkit-element/src";
const ENTRIES = ["define.ts", "element.ts", "standalone.ts"];
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

/** The files that a file imports, including type imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(SOURCE, file), "utf8");
  return [...source.matchAll(/(?:from|import\(|import)\s*"(\.[^"]+)"/g)].flatMap(
    ([, path = ""]) => {
      const target = relative(SOURCE, join(SOURCE, dirname(file), path)).replaceAll("\\", "/");
      return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((candidate) =>
        existsSync(join(SOURCE, candidate)),
      );
    },
  );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** An import cycle through the file, or null. */
function circleThrough(file: string): string[] | null {
  const ways = [[file]];
  const visited = new Set<string>();
  for (const way of ways) {
    for (const next of imports.get(way.at(-1) ?? file) ?? []) {
      if (next === file) return [...way, file];
      if (visited.has(next)) continue;
      visited.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

function foldersReachedBy(folder: string): string[] {
  const reached = files
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) => imports.get(file) ?? [])
    .map((file) => file.split("/")[0] ?? file);
  return [...new Set(reached)].filter((name) => name !== folder).sort();
}

describe("the element's source", () => {
  it("has no import cycles, including type imports", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(circleThrough).filter(Boolean)).toEqual([]);
  });

  it("has only the entry points outside of folders", () => {
    expect(files.filter((file) => !file.includes("/")).sort()).toEqual(ENTRIES);
  });

  it("keeps the state independent of the views", () => {
    expect(foldersReachedBy("state")).toEqual(["widget-tree"]);
    expect(foldersReachedBy("widget-tree")).toEqual([]);
  });

  it("keeps the shared controls independent of the code that uses them", () => {
    expect(foldersReachedBy("ui")).toEqual(["locales"]);
  });

  it("has no file over 300 lines", () => {
    const long = files.filter(
      (file) => readFileSync(join(SOURCE, file), "utf8").split("\n").length > 301,
    );
    expect(long).toEqual([]);
  });
});
