import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { copyTree, type TreeCopy } from "../tree-copy/copy-tree";

/** Names the folder of an earlier build, to be used instead of a new one. */
const BUILT = "VERCEL_BUILD";

/**
 * Builds a copy of this project as Vercel does, with `npm run build`, which also migrates and fills
 * the database. Throws with the build's output.
 */
export async function buildForVercel(variables: Record<string, string>): Promise<TreeCopy> {
  const built = process.env[BUILT];
  if (built) return { folder: built, remove: () => undefined };
  const copy = copyTree();
  const build = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: copy.folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...variables, NODE_ENV: "production" },
  });
  const printed = Promise.all([text(build.stdout), text(build.stderr)]);
  const [code] = await once(build, "close");
  if (code !== 0) {
    copy.remove();
    throw new Error(`The build failed:\n${(await printed).join("\n")}`);
  }
  return copy;
}
