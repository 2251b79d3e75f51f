import { statfs } from "node:fs/promises";
import { dirname } from "node:path";

const LEAST_FREE_BYTES = 1024 * 1024;

/**
 * Throws if the disk is almost full. On a full disk, SQLite can still read and overwrite existing
 * pages, so the problem would be noticed late.
 */
export async function requireFreeSpace(path: string): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < LEAST_FREE_BYTES) throw new Error(`ENOSPC: too little is left for ${path}`);
}
