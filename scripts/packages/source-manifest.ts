import { existsSync, renameSync } from "node:fs";

export const MANIFEST = "package.json";

/** Keeps the repository's manifest while npm packs the published one. */
export const SOURCE_MANIFEST = "package.source.json";

/** Restores the repository's manifest. Returns whether it was replaced. */
export function restoreManifest(): boolean {
  if (!existsSync(SOURCE_MANIFEST)) return false;
  renameSync(SOURCE_MANIFEST, MANIFEST);
  return true;
}
