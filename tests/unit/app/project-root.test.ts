import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { captureCommand } from "@/scripts/test/run-command";

const loader = createRequire(import.meta.url).resolve("next/dist/server/config");
const print = `require(${JSON.stringify(loader)})
  .default("phase-production-build", process.argv[1], { silent: true })
  .then(({ turbopack }) => console.log(turbopack.root));`;

describe("the root that Next finds for a project below a folder with workspaces", () => {
  let parent: string;
  let project: string;

  beforeEach(() => {
    parent = realpathSync(mkdtempSync(join(tmpdir(), "parent-")));
    project = join(parent, "shop");
    for (const path of [
      "next.config.mjs",
      "scripts/prepare/dev-origins.mjs",
      "lib/env/host-of.mjs",
    ]) {
      cpSync(path, join(project, path));
    }
    writeFileSync(join(parent, "package.json"), '{ "workspaces": ["shop"] }');
  });

  afterEach(() => rmSync(parent, { recursive: true }));

  async function rootFound(): Promise<string> {
    const { output } = await captureCommand([process.execPath, "-e", print, project]);
    return output.trim();
  }

  it("is the project's own folder if its packages are there", async () => {
    mkdirSync(join(project, "node_modules/next"), { recursive: true });
    expect(await rootFound()).toBe(project);
  });

  it("is the parent if that has the packages", async () => {
    expect(await rootFound()).toBe(parent);
    mkdirSync(join(parent, "packages/next"), { recursive: true });
    mkdirSync(join(project, "node_modules"));
    symlinkSync(join(parent, "packages/next"), join(project, "node_modules/next"), "junction");
    expect(await rootFound()).toBe(parent);
  });
});
