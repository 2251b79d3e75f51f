import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

let place: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "machine-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Check {
  /** Code that changes what Node says of itself. */
  preload?: string;
  /** The check's arguments. */
  args?: string[];
}

function checkIn(name: string, { preload = "", args = [] }: Check = {}) {
  const folder = join(place, name);
  mkdirSync(join(folder, "scripts"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  cpSync("scripts/check-machine.mjs", join(folder, "scripts/check-machine.mjs"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(preload)}`,
      "scripts/check-machine.mjs",
      ...args,
    ],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stderr };
}

describe("the check of the machine", () => {
  it.each(["shop", "c#", "100% my shop", "größe 大"])("accepts the folder %s", (name) => {
    expect(checkIn(name)).toEqual({ status: 0, stderr: "" });
  });

  it.each([
    ["20.18.3", "needs Node 20.19 or newer, but this is 20.18.3"],
    ["18.20.4", "Get Node 22 or 24 from https://nodejs.org"],
  ])("refuses Node %s and says which to get", (node, sentence) => {
    const versions = JSON.stringify({ ...process.versions, node });
    const preload = `Object.defineProperty(process, "versions", { value: ${versions} });`;
    const { status, stderr } = checkIn("old", { preload });
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });

  it("says which Node to install under Windows on ARM, where SQLite's driver has none", () => {
    const value = (text: string) => `{ value: ${JSON.stringify(text)} }`;
    const preload = `Object.defineProperties(process, { platform: ${value("win32")}, arch: ${value("arm64")} });`;
    const { status, stderr } = checkIn("arm", { preload });
    expect(status).toBe(1);
    expect(stderr).toContain("install Node for x64");
  });

  it.each(["test", "test:full", "chaos"])(
    "says before npm run %s what to do in a folder where Vite finds no test",
    (script) => {
      const { scripts } = z
        .object({ scripts: z.record(z.string(), z.string()) })
        .parse(JSON.parse(readFileSync("package.json", "utf8")));
      const [, words = ""] =
        /^node scripts\/check-machine\.mjs (.+) &&/.exec(scripts[script] ?? "") ?? [];

      const { status, stderr } = checkIn("c#", { args: words.split(" ") });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^\nThe tests can't run in a folder with a # [^.]*: rename that folder\.\n$/,
      );
    },
  );
});
