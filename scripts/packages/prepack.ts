import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publishedManifest, readManifest } from "./package-manifest";
import { MANIFEST, SOURCE_MANIFEST } from "./source-manifest";

// npm packs the package.json it finds. In the repository its entries point to the sources, so the
// published one replaces it until `postpack`.
const published = publishedManifest(readManifest());
if (!existsSync(SOURCE_MANIFEST)) renameSync(MANIFEST, SOURCE_MANIFEST);
writeFileSync(MANIFEST, `${JSON.stringify(published, null, 2)}\n`);

// An interrupted npm doesn't run `postpack`, so a separate process restores the file.
const guard = fileURLToPath(new URL("restore-when-interrupted.ts", import.meta.url));
const child = spawn(process.execPath, [...process.execArgv, guard], {
  stdio: ["ignore", "pipe", "ignore"],
});
await once(child.stdout, "data");
child.stdout.destroy();
child.unref();
