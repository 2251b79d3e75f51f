import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "1.1.2";
const folder = fileURLToPath(new URL("../.data/bench-npm/", import.meta.url));

/**
 * Installs the npm package `chatkit-node-backend-sdk` in a separate folder on first use, because as
 * a dependency it would add a second Agents SDK. Null if npm can't be reached.
 */
export function prepareNodeSdk(): string | null {
  const manifest = path.join(folder, "package.json");
  try {
    if (!existsSync(path.join(folder, "node_modules/chatkit-node-backend-sdk"))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(manifest, '{"private":true}\n');
      const wanted = `chatkit-node-backend-sdk@${VERSION}`;
      execFileSync("npm", ["install", "--silent", "--no-audit", wanted], { cwd: folder });
    }
    return manifest;
  } catch (error) {
    console.log("chatkit-node-backend-sdk is left out:", error);
    return null;
  }
}
