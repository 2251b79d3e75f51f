import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";

const BUDGET_BYTES = 105_000;
const ENTRY = "packages/chatkit-element/src/define.ts";

/** Builds the element in chunks and without React, as for a page with its own React. */
async function buildInChunks() {
  return build({
    entryPoints: [ENTRY],
    outdir: "chunks",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    external: ["react", "react-dom", "react/*", "react-dom/*"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
}

/** The entry's chunk and everything it imports statically. */
function firstLoad({ outputs }: Metafile): Set<string> {
  const loaded = new Set<string>();
  const waiting = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === ENTRY);
  for (const path of waiting) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && !external) waiting.push(next);
    }
  }
  return loaded;
}

describe("the element's first load", () => {
  it("leaves out nothing that has a side effect", async () => {
    const { warnings } = await buildInChunks();
    expect(warnings).toEqual([]);
  });

  it("is at most 105 KB gzipped, excluding React", async () => {
    const { metafile, outputFiles } = await buildInChunks();
    const first = firstLoad(metafile);
    const files = outputFiles.filter(({ path }) =>
      [...first].some((chunk) => path.endsWith(chunk)),
    );
    expect(files.length).toBe(first.size);
    const bytes = files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });
});
