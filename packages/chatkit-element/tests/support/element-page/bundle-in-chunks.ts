import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The element in chunks, as a page's bundler would create them, by file name. `element.js` is
 * first.
 */
export async function bundleInChunks(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL("../../../../..", import.meta.url)),
    entryPoints: { element: "packages/chatkit-element/src/standalone.ts" },
    outdir: "chunks",
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*\/chunks\//, ""), text]));
}
