import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const guard = resolve("scripts/packages/restore-when-interrupted.ts");
const source = '{ "name": "source" }';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "restore-manifest-"));
  writeFileSync(join(folder, "package.json"), '{ "name": "published" }');
  writeFileSync(join(folder, "package.source.json"), source);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("restores the repository's package.json when packing is interrupted", async () => {
  const tsx = resolve("node_modules/tsx/dist/loader.mjs");
  const child = spawn(process.execPath, ["--import", tsx, guard], { cwd: folder });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  child.kill("SIGINT");
  await ended;
  expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(source);
});
