import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ENTRY = "packages/chatkit-element/src/define.ts";
const LIMIT = 105_000;

export interface FirstLoad {
  /** The gzipped size of everything a page loads before the element is shown, excluding React. */
  readonly bytes: number;
  readonly limit: number;
}

/** Bundles the element as a page's bundler would, and adds up what the first load needs. */
export async function firstLoad(): Promise<FirstLoad> {
  const { metafile, outputFiles } = await build({
    entryPoints: [ENTRY],
    outdir: "element",
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    metafile: true,
    external: ["react", "react-dom", "react-dom/client", "react/jsx-runtime"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const needed = new Set<string>();
  const visit = (path: string): void => {
    if (needed.has(path) || !metafile.outputs[path]) return;
    needed.add(path);
    for (const { kind, path: next } of metafile.outputs[path].imports) {
      if (kind === "import-statement") visit(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === ENTRY) visit(path);
  }
  const bytes = outputFiles
    .filter(({ path }) => [...needed].some((one) => path.endsWith(`/${one}`)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { bytes, limit: LIMIT };
}
