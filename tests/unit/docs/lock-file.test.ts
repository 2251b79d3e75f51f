import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** Where Node looks for `name` from a package at `folder`, nearest first. */
function candidates(folder: string, name: string): string[] {
  const parents = [folder];
  for (let at = folder; at.includes("node_modules/");) {
    at = at.slice(0, at.lastIndexOf("node_modules/")).replace(/\/$/, "");
    parents.push(at);
  }
  if (!parents.includes("")) parents.push("");
  return parents.map((parent) => `${parent === "" ? "" : `${parent}/`}node_modules/${name}`);
}

describe("package-lock.json", () => {
  it("has an entry for every optional package, so that every platform can install", () => {
    const wanted = Object.entries(packages).flatMap(([folder, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ folder, name })),
    );
    expect(wanted.length).toBeGreaterThan(100);

    const missing = wanted.filter(
      ({ folder, name }) => !candidates(folder, name).some((path) => path in packages),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    "@next/swc-darwin-arm64",
    "@tailwindcss/oxide-win32-x64-msvc",
    "@libsql/linux-x64-musl",
  ])("contains %s", (name) => {
    expect(packages[`node_modules/${name}`]?.version).toBeDefined();
  });
});
