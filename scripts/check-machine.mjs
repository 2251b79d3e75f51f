// Plain JavaScript for old versions of Node, because it runs before everything else.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const needed = engines.node.replace(/[^\d.]/g, "");
const [neededMajor, neededMinor] = needed.split(".").map(Number);
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  process.stderr.write(
    `\nThis project needs Node ${needed} or newer, but this is ${process.versions.node}. Get a newer one from https://nodejs.org.\n`,
  );
  process.exit(1);
}

// Tailwind's resolver and Vite treat a `#` in a path as the start of something else.
const folder = fileURLToPath(new URL("..", import.meta.url));
if (folder.includes("#")) {
  process.stderr.write(
    `\nTailwind can't build in a folder with a # in its path, such as ${folder}: rename that folder.\n`,
  );
  process.exit(1);
}
