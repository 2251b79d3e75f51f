import { describe, expect, it } from "vitest";
import { publishedManifest, sourceEntries } from "@/scripts/packages/package-manifest";

const manifest = {
  name: "@acme/example",
  types: "./src/index.ts",
  exports: {
    ".": "./src/index.ts",
    "./view": "./src/views/view.tsx",
    "./package.json": "./package.json",
  },
  sideEffects: ["./src/define.ts"],
  scripts: { build: "rolldown" },
  dependencies: { zod: "^4.0.0" },
  devDependencies: { rolldown: "1.0.0" },
  peerDependencies: { react: ">=18" },
};

describe("the manifest of a published package", () => {
  it("points to the built files", () => {
    expect(publishedManifest(manifest)).toMatchObject({
      types: "./dist/index.d.ts",
      exports: {
        ".": "./dist/index.js",
        "./view": "./dist/views/view.js",
        "./package.json": "./package.json",
      },
      sideEffects: ["./dist/define.js"],
      dependencies: { zod: "^4.0.0" },
      peerDependencies: { react: ">=18" },
    });
  });

  it("omits what only the repository needs", () => {
    expect(Object.keys(publishedManifest(manifest))).toEqual([
      "name",
      "types",
      "exports",
      "sideEffects",
      "dependencies",
      "peerDependencies",
    ]);
  });

  it("keeps sideEffects for a package without side effects", () => {
    expect(publishedManifest({ ...manifest, sideEffects: false }).sideEffects).toBe(false);
  });

  it("includes every entry that has a source", () => {
    expect(sourceEntries(manifest)).toEqual({
      index: "./src/index.ts",
      "views/view": "./src/views/view.tsx",
    });
  });
});
