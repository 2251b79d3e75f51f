import type { z } from "zod";

/** The constraints of a JSON schema as short sentences for a model. */
export function boundsInWords(schema: z.core.JSONSchema.JSONSchema): string[] {
  const { description, format, pattern, multipleOf } = schema;
  return [
    ...lengthInWords(schema),
    ...rangeInWords(schema),
    ...(multipleOf === undefined ? [] : [`A multiple of ${multipleOf}.`]),
    ...(format === undefined ? [] : [`Format: ${format}.`]),
    // A format's name is clearer than its pattern, and a description is clearer than either.
    ...(pattern !== undefined && format === undefined && description === undefined
      ? [`Must match ${pattern}`]
      : []),
  ];
}

function lengthInWords({ minLength, maxLength, minItems, maxItems }: Bounds): string[] {
  return [
    ...between(minLength, maxLength, "characters"),
    ...between(minItems, maxItems, "entries"),
  ];
}

function between(least: number | undefined, most: number | undefined, unit: string): string[] {
  const isBounded = least !== undefined && least > 0;
  if (isBounded && most !== undefined) return [`${least} to ${most} ${unit}.`];
  if (isBounded) return [`At least ${least} ${unit}.`];
  return most === undefined ? [] : [`At most ${most} ${unit}.`];
}

/** Omits the range of safe integers, which `z.int()` adds. */
function rangeInWords(schema: Bounds): string[] {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const least = schema.minimum === Number.MIN_SAFE_INTEGER ? undefined : schema.minimum;
  const most = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
  return [
    ...(least !== undefined && most !== undefined ? [`From ${least} to ${most}.`] : []),
    ...(least !== undefined && most === undefined ? [`At least ${least}.`] : []),
    ...(least === undefined && most !== undefined ? [`At most ${most}.`] : []),
    ...(above === undefined ? [] : [`More than ${above}.`]),
    ...(below === undefined ? [] : [`Less than ${below}.`]),
  ];
}

type Bounds = z.core.JSONSchema.JSONSchema;
