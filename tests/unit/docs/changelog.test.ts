import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FILES = [
  "CHANGELOG.md",
  "packages/chatkit-server/CHANGELOG.md",
  "packages/chatkit-element/CHANGELOG.md",
];

describe.each(FILES)("each release in %s", (file) => {
  const [, ...releases] = readFileSync(file, "utf8").split(/^## /m);

  it("says first what to do to upgrade to it", () => {
    expect(releases.length).toBeGreaterThan(0);
    const silent = releases.filter((text) => !/^.+\n\n### Upgrading\n\n\S/.test(text));
    expect(silent).toEqual([]);
  });
});
