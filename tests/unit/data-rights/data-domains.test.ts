import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataDomains } from "@/lib/domains";

/** The models in the schema files whose rows have an owner. */
function modelsWithOwner(): string[] {
  const files = readdirSync("prisma").filter((name) => name.endsWith(".prisma"));
  const schema = files.map((name) => readFileSync(join("prisma", name), "utf8")).join("\n");
  return [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].flatMap(
    ([, name = "", fields = ""]) => (/^\s*tenantId\s/m.test(fields) ? [name] : []),
  );
}

describe("the registered data domains", () => {
  it("cover every model with an owner, each of them once", () => {
    const answered = dataDomains.flatMap((domain) => domain.models);
    expect(modelsWithOwner()).toContain("ThreadItem");
    expect(answered.toSorted()).toEqual(modelsWithOwner().toSorted());
  });
});
