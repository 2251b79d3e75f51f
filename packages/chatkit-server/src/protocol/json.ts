import * as z from "zod";

export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Any JSON value, nulls kept as they are. */
export const JsonValueSchema: z.ZodType<JsonValue> = z.json();

export const JsonObjectSchema = z.record(z.string(), JsonValueSchema);
export type JsonObject = z.infer<typeof JsonObjectSchema>;

/** A whole number that may come as `5`, `5.0` or `"5"`, as the Python server reads it. */
export const LenientIntegerSchema = z.union([
  z.int(),
  z
    .string()
    .regex(/^[+-]?\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.int()),
]);
