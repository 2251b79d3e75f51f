import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";
import { EnvironmentSchema } from "@/lib/env/schema";

/** What Node and Vercel set by themselves. */
const FROM_OUTSIDE = ["NODE_ENV", "VERCEL", "VERCEL_PROJECT_PRODUCTION_URL"];
/** Read by OpenTelemetry's packages; the page names it as an example. */
const EXAMPLES = ["OTEL_EXPORTER_OTLP_HEADERS"];

const example = Object.fromEntries(
  [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);
const page = readFileSync("docs/configuration.md", "utf8");
const table = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
);

describe("the documented variables", () => {
  it("are the same in .env.example and on the page about configuration", () => {
    expect(table.filter((name) => !EXAMPLES.includes(name)).toSorted()).toEqual(
      Object.keys(example).toSorted(),
    );
  });

  it("include each that is read", () => {
    const read = Object.keys(EnvironmentSchema.in.shape);
    const undocumented = read.filter((name) => !(name in example));
    expect(undocumented.toSorted()).toEqual(FROM_OUTSIDE);
  });

  it("have their default values in .env.example", () => {
    expect(parseEnvironment(example)).toEqual(parseEnvironment({}));
  });
});
