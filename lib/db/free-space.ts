import { statfs } from "node:fs/promises";
import { dirname } from "node:path";

const LEAST_FREE_BYTES = 1024 * 1024;

/** A full disk lets SQLite read, and even write where it wrote before. Throws before that is all. */
export async function requireFreeSpace(path: string): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < LEAST_FREE_BYTES) throw new Error(`ENOSPC: too little is left for ${path}`);
}
