import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OFFER_CHOICES } from "@/lib/assistant/choices/choice";
import { capabilities } from "@/lib/capabilities";

/** How a demo names a tool: in a call, a property or a look at earlier calls. */
const NAMING = /\b(?:callTool\(\s*|tool: |continues: |outcomes\(\s*|follows\(\s*)"([a-z_]+)"/g;
/** A parameter of a plan that takes one of several tools. */
const CHOOSING = /\btool: ((?:"[a-z_]+"(?: \| )?)+)/g;

const offered = [
  OFFER_CHOICES,
  ...capabilities.flatMap(({ tools = [], clientTools = [] }) =>
    [...tools, ...clientTools].map(({ name }) => name),
  ),
];

function toolsNamedIn(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const chosen = [...source.matchAll(CHOOSING)].flatMap(([, names = ""]) => names.split(" | "));
  return [
    ...[...source.matchAll(NAMING)].flatMap(([, name]) => name ?? []),
    ...chosen.map((name) => name.replaceAll('"', "")),
  ];
}

const folder = join("lib", "capabilities");
const demos = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /[\\/]demo(?:\.ts$|[\\/])/.test(file))
  .map((file) => ({ file, named: toolsNamedIn(join(folder, file)) }))
  .filter(({ named }) => named.length > 0);

describe("the tools that demos name", () => {
  it("are found in the source", () => {
    const named = demos.flatMap((demo) => demo.named);
    expect(named).toEqual(expect.arrayContaining(["search_products", "get_product", "escalate"]));
  });

  it.each(demos)("exist in a capability: $file", ({ named }) => {
    expect(named.filter((name) => !offered.includes(name))).toEqual([]);
  });
});
