import { existsSync } from "node:fs";
import { restoreManifest, SOURCE_MANIFEST } from "./source-manifest";

/** In milliseconds. Longer than npm needs to pack. */
const TIMEOUT = 60_000;
const INTERVAL = 200;

function restoreAndExit(): void {
  restoreManifest();
  process.exit();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, restoreAndExit);
setTimeout(restoreAndExit, TIMEOUT);
setInterval(() => {
  if (!existsSync(SOURCE_MANIFEST)) process.exit();
}, INTERVAL);

process.stdout.write("ready\n");
