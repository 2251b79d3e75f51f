import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const topFolders = "app|bench|components|docs|lib|packages|prisma|public|scripts|tests";
const path = new RegExp(`\`((?:${topFolders})/[^\`*\\s]+|[a-z.-]+\\.(?:ts|mjs|json|md))\``, "g");
const picture = /!\[[^\]]*\]\(([^)]+)\)/g;
const script = /`npm run ([a-z:-]+)/g;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

describe.each(["README.md", "DECISIONS.md"])("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("names only files and folders that exist", () => {
    const named = [...matches(text, path), ...matches(text, picture)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it("names only scripts that exist", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    expect(matches(text, script).filter((name) => !(name in scripts))).toEqual([]);
  });
});
