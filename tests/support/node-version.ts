import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface NodeVersion {
  /** Environment variables that make `node` this version. */
  variables: Record<string, string>;
  remove(): void;
}

/**
 * Installs a version of Node, such as "24", from npm's `node-<platform>-<arch>` packages. `npm` is
 * still this machine's.
 */
export function installNode(version: string): NodeVersion {
  const folder = mkdtempSync(join(tmpdir(), `node-${version}-`));
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  execFileSync("npm", ["install", "--prefix", folder, "--no-save", `${name}@${version}`], {
    stdio: "pipe",
  });
  const bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(join(folder, "node_modules", name, "bin", "node"), join(bin, "node"));
  const path = `${bin}${delimiter}${process.env["PATH"] ?? ""}`;
  return {
    variables: { PATH: path },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
