import { z } from "zod";

// https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
const EVERYWHERE = ["type", "title", "description", "enum", "const", "anyOf", "$ref", "$defs"];
const AT_THE_ROOT = ["$schema", "definitions"];
const BY_TYPE: Record<string, readonly string[]> = {
  object: ["properties", "required", "additionalProperties"],
  array: ["items", "minItems", "maxItems"],
  string: ["pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};
const FORMATS = [
  "date-time",
  "time",
  "date",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
];
const LOOKAROUND = /\(\?(?:=|!|<=|<!)/;
const DEEPEST = 10;

const NodeSchema = z.looseObject({
  type: z.union([z.string().transform((type) => [type]), z.array(z.string())]).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
  anyOf: z.array(z.unknown()).default([]),
  $defs: z.record(z.string(), z.unknown()).default({}),
  definitions: z.record(z.string(), z.unknown()).default({}),
});
type Node = z.infer<typeof NodeSchema>;

interface Place {
  tool: string;
  path: readonly string[];
}

/** The message of OpenAI's API for rejected parameters. */
export class StrictSchemaError extends Error {
  override name = "StrictSchemaError";
}

/** Rejects a strict tool's parameters that OpenAI rejects. Throws `StrictSchemaError`. */
export function checkStrictSchema(tool: string, schema: unknown): void {
  const place = { tool, path: [] };
  const root = NodeSchema.safeParse(schema).data;
  if (root?.type.join() !== "object") {
    refuse(place, `schema must be a JSON Schema of 'type: "object"', got 'type: "${root?.type}"'.`);
  }
  if (root && root.anyOf.length > 0) refuse(place, "'anyOf' is not permitted at the top level.");
  checkNode(schema, place);
}

function checkNode(schema: unknown, place: Place): void {
  const given = Object.keys(z.record(z.string(), z.unknown()).safeParse(schema).data ?? {});
  const node = NodeSchema.safeParse(schema).data;
  if (!node) return refuse(place, "schema must be an object.");
  if (place.path.length > DEEPEST * 2) refuse(place, "the schema is nested too deeply.");
  checkKeywords(node, given, place);
  if (node.type.includes("object")) checkMembers(node, place);
  const children: [string, unknown][] = [
    ...Object.entries(node.properties),
    ...Object.entries(node.$defs),
    ...Object.entries(node.definitions),
    ...node.anyOf.map((child, index): [string, unknown] => [`anyOf.${index}`, child]),
    ...(node.type.includes("array") ? [["items", node["items"]] satisfies [string, unknown]] : []),
  ];
  for (const [name, child] of children) {
    checkNode(child, { ...place, path: [...place.path, name] });
  }
}

function checkKeywords(node: Node, given: readonly string[], place: Place): void {
  if (!["type", "anyOf", "$ref", "enum", "const"].some((keyword) => given.includes(keyword))) {
    refuse(place, "schema must have a 'type' key.");
  }
  const permitted = new Set([
    ...EVERYWHERE,
    ...(place.path.length === 0 ? AT_THE_ROOT : []),
    ...node.type.flatMap((type) => BY_TYPE[type] ?? []),
  ]);
  const refused = given.find((keyword) => !permitted.has(keyword));
  if (refused !== undefined) refuse(place, `'${refused}' is not permitted.`);
  const format = node["format"];
  if (format !== undefined && !FORMATS.includes(String(format))) {
    refuse(place, `'${String(format)}' is not a valid format.`);
  }
  if (LOOKAROUND.test(String(node["pattern"] ?? ""))) {
    refuse(place, "'pattern' must not look ahead or behind.");
  }
}

function checkMembers({ properties, required, additionalProperties }: Node, place: Place): void {
  if (additionalProperties !== false) {
    refuse(place, "'additionalProperties' is required to be supplied and to be false.");
  }
  const names = Object.keys(properties);
  const missing = names.find((name) => !required.includes(name));
  if (missing !== undefined) {
    refuse(
      place,
      `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`,
    );
  }
  const extra = required.find((name) => !names.includes(name));
  if (extra !== undefined) refuse(place, `'required' has an extra key '${extra}'.`);
}

function refuse({ tool, path }: Place, reason: string): never {
  const context = path.length === 0 ? "()" : `(${path.map((name) => `'${name}'`).join(", ")})`;
  throw new StrictSchemaError(
    `Invalid schema for function '${tool}': In context=${context}, ${reason}`,
  );
}
