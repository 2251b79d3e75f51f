import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import { readIfThere } from "./db/read-if-there";

const root = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = "public/chatkit-element.js";

/** Folders and files that decide what the bundle is, besides the packages that the lock file pins. */
export const elementSources = [
  "packages/chatkit-element/src",
  "packages/chatkit-server/src/protocol",
  "packages/chatkit-server/src/sse",
  "scripts/build-element.ts",
  "package-lock.json",
  "tsconfig.json",
];

export interface ElementBundle {
  /** A classic script, self-contained, that defines `<openai-chatkit>`. */
  readonly code: string;
  /** Every file that went into it, by its path from the project's root. */
  readonly inputs: Metafile["inputs"];
}

/** Bundles the element with everything it needs, React included, into one script. */
export async function bundleElement(): Promise<ElementBundle> {
  // Loaded only when there is something to bundle: a start seldom has.
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["packages/chatkit-element/src/standalone.ts"],
    outfile: OUTPUT,
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

/**
 * Writes the element's script to where plain HTML pages include it from, unless it is there and
 * its sources are the same. Resolves to whether it was written.
 */
export async function writeElementScript(): Promise<boolean> {
  const path = join(root, OUTPUT);
  const stamp = `/* sources ${await fingerprint()} */\n`;
  if ((await readIfThere(path))?.startsWith(stamp)) return false;
  const { code } = await bundleElement();
  await writeFile(path, stamp + code);
  return true;
}

/** Changes whenever one of the sources changes, comes or goes. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await Promise.all(elementSources.map(filesUnder))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  files.forEach((file, index) => hash.update(`${file}\0`).update(contents[index] ?? ""));
  return hash.digest("hex");
}

async function filesUnder(source: string): Promise<string[]> {
  if (/\.\w+$/.test(source)) return [source];
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join("/"));
}
