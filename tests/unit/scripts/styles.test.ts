import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const tailwind = createRequire(import.meta.url).resolve("@tailwindcss/postcss");
const postcss = createRequire(tailwind).resolve("postcss");

/** Compiles the stylesheet as a build does: the project's folder is the working directory. */
const COMPILE = `
  const { pathToFileURL } = await import("node:url");
  await import(pathToFileURL(process.cwd() + "/postcss.config.mjs"));
  const { default: postcss } = await import(${JSON.stringify(postcss)});
  const { default: tailwind } = await import(${JSON.stringify(tailwind)});
  const from = process.cwd() + "/styles.css";
  const result = await postcss([tailwind()]).process('@import "tailwindcss";', { from });
  process.stdout.write(result.css);
`;

let place: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "styles-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("Tailwind", () => {
  it.each(["shop", "c#", "100% my shop", "größe 大"])("compiles in the folder %s", (name) => {
    const folder = join(place, name);
    mkdirSync(folder);
    cpSync("postcss.config.mjs", join(folder, "postcss.config.mjs"));
    cpSync("node_modules/tailwindcss", join(folder, "node_modules/tailwindcss"), {
      recursive: true,
    });
    writeFileSync(join(folder, "page.html"), '<p class="underline">Boots</p>');

    const css = execFileSync(process.execPath, ["--input-type=module", "-e", COMPILE], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
    expect(css).toContain("text-decoration-line: underline");
  });
});
