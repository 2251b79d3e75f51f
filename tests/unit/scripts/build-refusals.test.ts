import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const good = {
  VERCEL: "1",
  AUTH_SECRET: "0f6c1a5e8b3d4297",
  // Nothing listens there: a build that isn't refused ends when it migrates.
  DATABASE_URL: "postgresql://127.0.0.1:1/none",
};

function build(variables: Record<string, string>): string {
  const { PATH = "", HOME = "" } = process.env;
  const { stderr, status } = spawnSync(process.execPath, [tsx, "scripts/build.ts"], {
    env: { NODE_ENV: "production", PATH, HOME, ...variables },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  return stderr.trim();
}

describe("a build on Vercel", () => {
  it.each([
    [{ AUTH_SECRET: "" }, /^AUTH_SECRET is not set, [^.]* Vercel, [^.]*\.$/],
    [{ AUTH_SECRET: " \t" }, /^AUTH_SECRET is not set, [^.]*\.$/],
    [{ AUTH_SECRET: "short" }, /AUTH_SECRET must have at least 16 characters[^.]*\.$/],
    [{ AUTH_SECRET: "changeme-changeme" }, /AUTH_SECRET must be a random text[^.]*\.$/],
    [{ DATABASE_URL: "" }, /^Vercel doesn't keep files: set DATABASE_URL [^.]*\.$/],
    [{ DATABASE_URL: "file:./app.db" }, /^Vercel doesn't keep files: set DATABASE_URL [^.]*\.$/],
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of [^.]*\.$/],
  ])("is rejected in one sentence before it migrates: %o", (variables, sentence) => {
    expect(build({ ...good, ...variables })).toMatch(sentence);
  });

  it("continues to the database if nothing is missing", () => {
    expect(build(good)).toContain("reach");
  });
});
