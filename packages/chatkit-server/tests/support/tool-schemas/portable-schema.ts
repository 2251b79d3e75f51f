import { z } from "zod";

const PORTABLE = [
  "type",
  "description",
  "enum",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
  "$ref",
  "$defs",
];

const NodeSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).default({}),
  $defs: z.record(z.string(), z.unknown()).default({}),
  anyOf: z.array(z.unknown()).default([]),
  items: z.unknown().optional(),
});

/** Keywords that OpenAI accepts and some compatible servers reject, with their paths. */
export function portableSchemaProblems(schema: unknown, path = "parameters"): string[] {
  const node = NodeSchema.parse(schema);
  const given = Object.keys(z.record(z.string(), z.unknown()).parse(schema));
  const children = [
    ...Object.entries({ ...node.properties, ...node.$defs }),
    ...node.anyOf.entries(),
    ...(node.items === undefined ? [] : [["items", node.items] as const]),
  ];
  return [
    ...given.filter((key) => !PORTABLE.includes(key)).map((key) => `${path}: ${key}`),
    ...children.flatMap(([name, child]) => portableSchemaProblems(child, `${path}.${name}`)),
  ];
}
