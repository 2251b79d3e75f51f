import type { z } from "zod";

/** Parses a text column that contains JSON. Throws a ZodError if it doesn't match the schema. */
export function readJsonColumn<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): z.infer<Schema> {
  return schema.parse(JSON.parse(text));
}
