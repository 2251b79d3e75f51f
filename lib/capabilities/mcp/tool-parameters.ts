import { z } from "zod";
import { strictToolSchema } from "@acme/chatkit-server/agents";
import { JsonObjectSchema, type JsonObject } from "@acme/chatkit-server/protocol";

export interface ToolParameters {
  parameters: z.ZodObject;
  /** What the server gets for parsed parameters. */
  toArguments: (input: unknown) => JsonObject;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The longest arguments that are passed as one text, in characters. */
const MAX_TEXT = 8_000;

/**
 * A tool's parameters for a JSON schema. If a strict tool schema can't describe it, the model writes
 * the arguments as one JSON text, with the schema as its description.
 */
export function toolParameters(inputSchema: JsonObject): ToolParameters {
  return fromSchema(inputSchema) ?? asText(inputSchema);
}

function fromSchema(inputSchema: JsonObject): ToolParameters | undefined {
  try {
    const root = { ...inputSchema, type: "object", properties: inputSchema["properties"] ?? {} };
    const parameters = z.fromJSONSchema(closed(root));
    if (!(parameters instanceof z.ZodObject)) return undefined;
    strictToolSchema(parameters);
    return { parameters, toArguments: (input) => JsonObjectSchema.parse(input) };
  } catch (error) {
    // Both conversions throw plain errors at what they don't support.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function asText(inputSchema: JsonObject): ToolParameters {
  const parameters = z.object({
    arguments: z
      .string()
      .max(MAX_TEXT)
      .refine((text) => readArguments(text).success, "must be the JSON of one object")
      .describe(`JSON of one object that matches this schema: ${JSON.stringify(inputSchema)}`),
  });
  return {
    parameters,
    toArguments: (input) => readArguments(parameters.parse(input).arguments).data ?? {},
  };
}

function readArguments(text: string): z.ZodSafeParseResult<JsonObject> {
  return z.string().transform(parseJson).pipe(JsonObjectSchema).safeParse(text);
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: "custom", message: "not JSON" });
    return z.NEVER;
  }
}

/** Keywords whose value maps names to schemas, or lists schemas, or is one. */
const MAPS = new Set(["properties", "$defs", "definitions"]);
const LISTS = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const SINGLES = new Set(["items", "additionalProperties"]);

/**
 * Closes objects that don't say whether they are open, because strict schemas are closed. Drops
 * patterns, because a foreign regular expression can block the process.
 */
function closed(schema: unknown): JsonSchema {
  const node = JsonObjectSchema.parse(schema);
  const entries = Object.entries(node).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword === "pattern" || keyword === "patternProperties") return [];
    if (MAPS.has(keyword)) return [[keyword, mapValues(JsonObjectSchema.parse(value))]];
    if (LISTS.has(keyword)) return [[keyword, z.array(z.unknown()).parse(value).map(closed)]];
    if (SINGLES.has(keyword) && typeof value !== "boolean") return [[keyword, closed(value)]];
    return [[keyword, value]];
  });
  const isVague = "properties" in node && !("additionalProperties" in node);
  return Object.fromEntries(isVague ? [...entries, ["additionalProperties", false]] : entries);
}

function mapValues(schemas: JsonObject): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, closed(each)]));
}
