import { execFileSync } from "node:child_process";
import { cpSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import { readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of this project that a test may change. */
export interface TreeCopy {
  folder: string;
  remove(): void;
}

/**
 * Copies every file that git has or would add. Installed packages, unless they are left out, are
 * hard links to the same files.
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

/** Links within node_modules are relative, so those to workspaces lead into the copy. */
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
