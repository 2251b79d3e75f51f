import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleElement } from "@/packages/chatkit-element/build/bundle-element";
import { readIfThere } from "./db/read-if-there";

const root = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = "public/chatkit-element.js";

/** The bundle's sources, besides the packages in the lock file. */
export const elementSources = [
  "packages/chatkit-element/src",
  "packages/chatkit-element/build",
  "packages/chatkit-element/package.json",
  "packages/chatkit-server/package.json",
  "packages/chatkit-server/src/protocol",
  "packages/chatkit-server/src/sse",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Writes the element's script for plain HTML pages, unless it is up to date. Resolves to true if it
 * was written.
 */
export async function writeElementScript(): Promise<boolean> {
  const path = join(root, OUTPUT);
  const stamp = `/* sources ${await fingerprint()} */\n`;
  if ((await readIfThere(path))?.startsWith(stamp)) return false;
  const { code } = await bundleElement();
  await writeFile(path, stamp + code);
  return true;
}

/** Changes whenever a source is changed, added or removed. */
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
