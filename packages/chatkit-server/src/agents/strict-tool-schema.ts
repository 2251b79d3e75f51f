import { z } from "zod";
import { boundsInWords } from "./bounds-in-words";

/** A schema with only the keywords that every provider's strict mode accepts. */
export interface StrictSchema {
  type?: string;
  description?: string;
  enum?: (string | number | boolean | null)[];
  properties?: Record<string, StrictSchema>;
  required?: string[];
  additionalProperties?: false;
  items?: StrictSchema;
  anyOf?: StrictSchema[];
  $ref?: string;
  $defs?: Record<string, StrictSchema>;
}

export interface StrictToolSchema extends StrictSchema {
  type: "object";
  properties: Record<string, StrictSchema>;
  required: string[];
  additionalProperties: false;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON schema that a model receives for a tool's parameters. Every member is required, and
 * optional ones are nullable. Bounds such as a string's length are written in the descriptions:
 * strict mode rejects some of them as keywords, and compatible servers reject more.
 *
 * Throws a `TypeError` for what strict mode can't describe: records, tuples, intersections, `any`.
 */
export function strictToolSchema(parameters: z.ZodObject): StrictToolSchema {
  const schema = z.toJSONSchema(parameters, { io: "input" });
  const definitions = Object.entries(schema.$defs ?? {});
  return {
    ...strictObject(schema, "parameters"),
    ...(definitions.length > 0 && {
      $defs: Object.fromEntries(
        definitions.map(([name, definition]) => [name, strictNode(definition, name)]),
      ),
    }),
  };
}

function strictNode(schema: JsonSchema | boolean, path: string): StrictSchema {
  if (typeof schema === "boolean") throw unsupported(path);
  const described = description(schema);
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const variants = schema.anyOf ?? schema.oneOf ?? variantsByType(schema);
  if (variants) return { ...described, anyOf: variants.map((each) => strictNode(each, path)) };
  if (schema.type === "object") return strictObject(schema, path);
  if (schema.type === "array") return { ...described, ...strictArray(schema, path) };
  return { ...strictScalar(schema, path), ...described };
}

/** A union replaces a list of types, because some servers accept only one `type`. */
function variantsByType({ type, enum: values, description: _outer, ...rest }: JsonSchema) {
  if (!Array.isArray(type)) return undefined;
  return type.map((each): JsonSchema => ({
    ...rest,
    type: each,
    ...(values && { enum: values.filter((value) => typeOf(value) === each) }),
  }));
}

function typeOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}

function strictScalar({ type, enum: several, const: one }: JsonSchema, path: string): StrictSchema {
  const values = one === undefined ? several : [one];
  if (type === undefined && !values) throw unsupported(path);
  return {
    ...(typeof type === "string" && { type }),
    ...(values && { enum: z.array(ScalarSchema).parse(values) }),
  };
}

const ScalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

function strictObject(schema: JsonSchema, path: string): StrictToolSchema {
  const { properties, additionalProperties = false, required = [] } = schema;
  if (additionalProperties !== false) throw unsupported(path);
  const members = Object.entries(properties ?? {}).map(([name, member]): [string, StrictSchema] => {
    const strict = strictNode(member, `${path}.${name}`);
    return [name, required.includes(name) ? strict : nullable(strict)];
  });
  return {
    type: "object",
    ...description(schema),
    properties: Object.fromEntries(members),
    required: members.map(([name]) => name),
    additionalProperties: false,
  };
}

function strictArray({ items }: JsonSchema, path: string): StrictSchema {
  if (items === undefined || Array.isArray(items)) throw unsupported(path);
  return { type: "array", items: strictNode(items, `${path}[]`) };
}

function nullable(schema: StrictSchema): StrictSchema {
  if (schema.type === "null" || schema.anyOf?.some(({ type }) => type === "null")) return schema;
  const { description: text, ...rest } = schema;
  const described = text === undefined ? {} : { description: text };
  if (rest.anyOf) return { ...described, anyOf: [...rest.anyOf, { type: "null" }] };
  return { ...described, anyOf: [rest, { type: "null" }] };
}

function description(schema: JsonSchema): { description?: string } {
  const text = [schema.description ?? "", ...boundsInWords(schema)].join(" ").trim();
  return text === "" ? {} : { description: text };
}

function unsupported(path: string): TypeError {
  return new TypeError(
    `Strict tool schemas can't describe ${path}. Use objects with named members, arrays of one ` +
      "kind of entry, strings, numbers, booleans, enums, unions and null.",
  );
}
