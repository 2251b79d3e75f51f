import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const topFolders = "app|bench|components|docs|lib|packages|prisma|public|scripts|tests";
const path = new RegExp(`\`((?:${topFolders})/[^\`*\\s]+|[a-z.-]+\\.(?:ts|mjs|json|md))\``, "g");
const link = /\]\(([^)\s]+)\)/g;
const script = /npm run ([a-z:-]+)/g;
const fence = /^```[\s\S]*?^```$/gm;

const PackageSchema = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = PackageSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));

const pages = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

/** The file that a relative link leads to; null for links to the web and within the page. */
function linkedFile(page: string, target: string): string | null {
  if (/^(?:https?:|mailto:|#)/.test(target)) return null;
  return join(dirname(page), decodeURIComponent(target.replace(/#.*/, "")));
}

it("finds the pages", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/architecture.md"]));
});

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("names only files and folders that exist", () => {
    const named = matches(text.replace(fence, ""), path).filter((name) => !isMadeHere(name));
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it("links only to files and folders that exist", () => {
    const linked = matches(text.replace(fence, ""), link).flatMap(
      (target) => linkedFile(page, target) ?? [],
    );
    expect(linked.filter((name) => !existsSync(name))).toEqual([]);
  });

  it("names only scripts that exist", () => {
    expect(matches(text, script).filter((name) => !(name in scripts))).toEqual([]);
  });

  it("gives Vitest no path as the value of an option, which would run all tests", () => {
    expect(text.match(/vitest run[^`\n]* -u (?:tests|packages)\/.*/g)).toBeNull();
  });
});

/** What a page tells its reader to write, or a build writes. */
function isMadeHere(name: string): boolean {
  return ["app/sitemap.ts"].includes(name);
}
