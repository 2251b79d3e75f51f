// Plain JavaScript for old versions of Node, because it runs before everything else.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const needed = engines.node.replace(/[^\d.]/g, "");
const [neededMajor, neededMinor] = needed.split(".").map(Number);
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  process.stderr.write(
    `\nThis project needs Node ${needed} or newer, but this is ${process.versions.node}. Get Node 22 or 24 from https://nodejs.org.\n`,
  );
  process.exit(1);
}

if (process.platform === "win32" && process.arch === "arm64") {
  process.stderr.write(
    "\nThe driver for SQLite has no build for Node on ARM under Windows: install Node for x64 from https://nodejs.org, which runs on ARM as well.\n",
  );
  process.exit(1);
}

// Vite, which loads the tests, takes a # in a path for the start of something else.
const folder = fileURLToPath(new URL("..", import.meta.url));
if (process.argv.includes("--tests") && folder.includes("#")) {
  process.stderr.write(
    `\nThe tests can't run in a folder with a # in its path, such as ${folder}: rename that folder.\n`,
  );
  process.exit(1);
}
