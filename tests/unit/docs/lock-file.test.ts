import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
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

const TYPES = "node_modules/@types/";

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

  it("installs a package's types wherever it installs the package, because the build checks types", () => {
    const types = Object.keys(packages).filter((path) => path.startsWith(TYPES));
    expect(types.length).toBeGreaterThan(10);

    const onlyForDevelopment = types.filter((path) => {
      const typed = packages[`node_modules/${path.slice(TYPES.length).replace("__", "/")}`];
      return packages[path]?.dev === true && typed !== undefined && typed.dev !== true;
    });
    expect(onlyForDevelopment).toEqual([]);
  });
});
