import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const FOLDER = ".github/workflows";
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const files = readdirSync(FOLDER);

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first = ""]) => first);
}

describe.each(files)("the workflow %s", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");

  it("names each action by the hash of a commit, with its version as a comment", () => {
    const actions = found(text, /uses: (.*)/g);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual(
      [],
    );
  });

  it("runs only npm's own commands, and scripts that exist", () => {
    const named = [...found(text, /npm run ([\w:-]+)/g), ...found(text, /npm (test|start)\b/g)];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const others = found(text, /run: (.*)/g).filter(
      (command) =>
        !/^npm (ci|test|run [\w:-]+)$|^npx vitest run (?:--config [\w.]+ )?[\w/ ]+$/.test(command),
    );
    expect(others).toEqual([]);
  });

  it("can't write to the repository and uses no secret", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/secrets\.|write/);
  });
});
