import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

export interface ElementBundle {
  /** A classic script, self-contained, that defines `<openai-chatkit>`. */
  readonly code: string;
  /** Every file that went into it, by its path from the repository's root. */
  readonly inputs: Metafile["inputs"];
}

/** Bundles the element with everything it needs, React included, into one script. */
export async function bundleElement(): Promise<ElementBundle> {
  // Loaded only when there is something to bundle: a start seldom has.
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
