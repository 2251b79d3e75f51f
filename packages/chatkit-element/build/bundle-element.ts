import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

export interface ElementBundle {
  /** A self-contained classic script that defines `<openai-chatkit>`. */
  readonly code: string;
  /** All bundled files, by their path relative to the repository's root. */
  readonly inputs: Metafile["inputs"];
}

/** Bundles the element and its dependencies, including React, into one script. */
export async function bundleElement(): Promise<ElementBundle> {
  // Imported here, because most starts don't need to bundle anything.
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: repository,
    entryPoints: ["packages/chatkit-element/src/standalone.ts"],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no file for the element.");
  return { code: file.text, inputs: result.metafile.inputs };
}
