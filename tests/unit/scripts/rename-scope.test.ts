import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const node = process.execPath;
const script = [
  "--import",
  resolve("node_modules/tsx/dist/loader.mjs"),
  resolve("scripts/rename-scope.ts"),
];
/** Not written out with their scope, which the script would rename here too. */
const [server, renamed] = ["@acme", "@yours"].map((scope) => `${scope}/chatkit-server`);
const files = {
  "package.json": `{ "dependencies": { "${server}": "0.1.0" } }`,
  "packages/chatkit-server/package.json": `{ "name": "${server}" }`,
  "app/page.tsx": `import { ChatKit } from "${server}/widgets"; // mail@acme.example`,
  "node_modules/other/package.json": `{ "name": "${server}" }`,
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rename-scope-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: keyof typeof files) => readFileSync(join(folder, file), "utf8");

describe("renaming the scope of the packages", () => {
  it("changes manifests and imports, and nothing else", () => {
    execFileSync(node, [...script, "@yours"], { cwd: folder });
    expect(read("package.json")).toBe(`{ "dependencies": { "${renamed}": "0.1.0" } }`);
    expect(read("packages/chatkit-server/package.json")).toBe(`{ "name": "${renamed}" }`);
    expect(read("app/page.tsx")).toBe(
      `import { ChatKit } from "${renamed}/widgets"; // mail@acme.example`,
    );
    expect(read("node_modules/other/package.json")).toBe(files["node_modules/other/package.json"]);
  });

  it.each([[], ["yours"], ["@Your Scope"]])("asks for a scope if given %s", (...given) => {
    const { status, stderr } = spawnSync(node, [...script, ...given], { cwd: folder });
    expect(status).toBe(1);
    expect(String(stderr)).toContain("npm run rename-scope -- @yours");
    expect(read("package.json")).toBe(files["package.json"]);
  });
});
