import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("line endings", () => {
  it("are the same on every machine, so that migrations keep their checksums", () => {
    expect(readFileSync(".gitattributes", "utf8")).toMatch(/^\* text=auto eol=lf$/m);
    const files = readdirSync("prisma", { recursive: true, encoding: "utf8" });
    const migrations = files.filter((file) => file.endsWith(".sql"));
    expect(migrations.length).toBeGreaterThan(1);
    const changed = migrations.filter((file) =>
      readFileSync(`prisma/${file}`, "utf8").includes("\r"),
    );
    expect(changed).toEqual([]);
  });
});
