import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let place: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "machine-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function checkIn(name: string) {
  const folder = join(place, name);
  mkdirSync(join(folder, "scripts"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  cpSync("scripts/check-machine.mjs", join(folder, "scripts/check-machine.mjs"));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/check-machine.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("the check of the machine", () => {
  it.each(["shop", "100% my shop", "größe 大"])("accepts the folder %s", (name) => {
    expect(checkIn(name)).toEqual({ status: 0, stderr: "" });
  });

  it("says what to do in a folder where Tailwind can't build", () => {
    const { status, stderr } = checkIn("c#");
    expect(status).toBe(1);
    expect(stderr).toContain("rename that folder");
  });
});
