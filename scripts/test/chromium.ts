import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { homedir } from "node:os";
import { chromium } from "@playwright/test";
import { browserPlaces } from "./browser-places";
import { packageCommand } from "./package-command";

/** An installed browser: the configured one, the system's, or Playwright's. */
export function findChromium(): string | undefined {
  const named = process.env["PLAYWRIGHT_CHROMIUM_PATH"]?.trim();
  if (named) return named;
  const machine = { platform: process.platform, home: homedir(), variables: process.env };
  return [...browserPlaces(machine), chromium.executablePath()].find(isExecutable);
}

/** Like `findChromium`, but installs one if there is none. Throws with a remedy. */
export function ensureChromium(): string {
  const found = findChromium() ?? (install(), findChromium());
  if (found) return found;
  throw new Error(
    "No Chromium was found, and installing one failed. Install Chromium, Chrome or Edge, or set PLAYWRIGHT_CHROMIUM_PATH to its path.",
  );
}

function install(): void {
  const playwright = packageCommand("@playwright/test", "playwright");
  attempt([...playwright, "install", "chromium"]);
  if (findChromium()) return;
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!isDebianRoot) return;
  attempt(["apt-get", "update", "-qq"]);
  for (const name of ["chromium-headless-shell", "chromium"]) {
    if (!findChromium()) attempt(["apt-get", "install", "-y", "-qq", name]);
  }
}

/** Tries one way to install a browser. The caller checks whether it worked. */
function attempt([program = "", ...args]: string[]): void {
  try {
    execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    process.stderr.write(`${[program, ...args].join(" ")} did not work: ${reason}\n`);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not executable: try the next candidate.
    return false;
  }
}

/** Flags for a browser on a machine without a display, a GPU or the internet. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
