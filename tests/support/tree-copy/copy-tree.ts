import { execFileSync } from "node:child_process";
import { cpSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import { readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of this project that a test can change. */
export interface TreeCopy {
  folder: string;
  remove(): void;
}

/**
 * Copies all files that git tracks or would add. Unless `packages` is false, the installed packages
 * are hard-linked.
 */
export function copyTree({ packages = true } = {}): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), "tree-copy-"));
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  for (const file of listed.split("\0").filter((name) => name && existsSync(name))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  for (const file of ["lib/db/generated", "next-env.d.ts"]) {
    if (existsSync(file)) cpSync(file, join(folder, file), { recursive: true });
  }
  if (packages) linkFolder("node_modules", join(folder, "node_modules"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Symbolic links in node_modules are relative, so links to workspaces point into the copy. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from)) {
    const [source, target] = [join(from, entry), join(to, entry)];
    const stats = lstatSync(source);
    if (stats.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (stats.isDirectory()) linkFolder(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Temporary files may be on another disk.
    if (error instanceof Error && "code" in error && error.code === "EXDEV") cpSync(from, to);
    else throw error;
  }
}
