import { z } from "zod";

/** A value that fits the schema, with the first of several choices. Checks on text aren't known. */
export function exampleOf(schema: z.ZodType): unknown {
  return exampleOfJson(z.toJSONSchema(schema));
}

function exampleOfJson(schema: z.core.JSONSchema._JSONSchema): unknown {
  if (typeof schema === "boolean") return null;
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return exampleOfJson(choice);
  if ("const" in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, each]) => [name, exampleOfJson(each)]),
      );
    case "array":
      return [];
    case "string":
      return "example";
    case "number":
    case "integer":
      return Math.max(0, schema.minimum ?? 0);
    case "boolean":
      return false;
    default:
      return null;
  }
}
