import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface ElementBundle {
  /** A classic script, self-contained, that defines `<openai-chatkit>`. */
  readonly code: string;
}

/** Bundles the element with everything it needs, React included, into one script. */
export async function bundleElement(): Promise<ElementBundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["components/chat-element/standalone.ts"],
    outfile: "public/chatkit-element.js",
    bundle: true,
    write: false,
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
  return { code: file.text };
}

/** Writes the element's script to where plain HTML pages include it from. */
export async function writeElementScript(): Promise<void> {
  const { code } = await bundleElement();
  await writeFile(join(root, "public", "chatkit-element.js"), code);
}
