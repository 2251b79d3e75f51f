import { existsSync, renameSync } from "node:fs";

export const MANIFEST = "package.json";

/** Holds the repository's manifest while npm packs the published one. */
export const SOURCE_MANIFEST = "package.source.json";

/** Puts the repository's manifest back in its place. Returns whether it was away. */
export function restoreManifest(): boolean {
  if (!existsSync(SOURCE_MANIFEST)) return false;
  renameSync(SOURCE_MANIFEST, MANIFEST);
  return true;
}
