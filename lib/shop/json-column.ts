import type { z } from "zod";

/** Reads a column that holds JSON as text; throws a ZodError where it isn't of the schema's shape. */
export function readJsonColumn<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): z.infer<Schema> {
  return schema.parse(JSON.parse(text));
}
