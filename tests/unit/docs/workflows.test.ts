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
        !/^npm (ci|test|run [\w:-]+(?: -- --newest)?)$|^npx vitest run (?:--config [\w.]+ )?[\w/ ]+$/.test(
          command,
        ),
    );
    expect(others).toEqual([]);
  });

  it("can't write to the repository and uses no secret", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/secrets\.|write/);
  });
});

describe("the workflows together", () => {
  const texts = files.map((file) => readFileSync(join(FOLDER, file), "utf8"));
  const jobs = texts.flatMap((text) => text.split(/^jobs:\n/m)[1]?.split(/^ {2}(?=\w)/m) ?? []);

  it("check out code and install packages as the lock file says in every job", () => {
    const named = jobs.filter((job) => /^\w+:/.test(job));
    expect(named.length).toBeGreaterThanOrEqual(5);
    for (const job of named) expect(job).toMatch(/actions\/checkout@[^]*- run: npm ci\n/);
  });

  it("run lint, types, tests and builds, on three systems, without one job waiting for another", () => {
    const all = texts.join("");
    for (const command of ["npm run lint", "npm run typecheck", "npm test", "npm run build"]) {
      expect(all).toContain(`- run: ${command}\n`);
    }
    expect(all).toContain("os: [ubuntu-latest, macos-latest, windows-latest]");
    expect(all).not.toContain("needs:");
  });

  it("compare the server with the newest release of the Python package each week", () => {
    const weekly = texts.filter((text) => /cron: "[\d *]+ [0-6]"/.test(text));
    expect(weekly).toHaveLength(1);
    expect(weekly[0]).toContain("- run: npm run parity -- --newest\n");
  });
});
