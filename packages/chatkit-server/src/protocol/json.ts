import * as z from "zod";

export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Levels of arrays and objects. */
const MAX_DEPTH = 200;

/** A value that JSON can't represent; `path` leads to the invalid part. */
export class NotJsonError extends TypeError {
  override name = "NotJsonError";
  readonly path: readonly (string | number)[];

  constructor(message: string, path: readonly (string | number)[]) {
    super(message);
    this.path = path;
  }
}

/**
 * A copy of the value as plain JSON. Like `JSON.stringify`, it drops undefined members and calls
 * `toJSON`. Lone surrogates, which databases and models reject, become U+FFFD. Throws
 * `NotJsonError` for numbers that aren't finite, for other types, for class instances, and for
 * values nested more than 200 levels deep, including circular ones.
 */
export function toJson(value: unknown): JsonValue {
  return copy(value, []);
}

function copy(value: unknown, path: readonly (string | number)[]): JsonValue {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new NotJsonError("must be a finite number", path);
  }
  if (typeof value !== "object") throw new NotJsonError("must be JSON", path);
  if (path.length >= MAX_DEPTH) {
    throw new NotJsonError(`must not nest more than ${MAX_DEPTH} levels deep`, path);
  }
  if (Array.isArray(value))
    return value.map((entry, index) => copy(entry ?? null, [...path, index]));
  if ("toJSON" in value && typeof value.toJSON === "function") return copy(value.toJSON(), path);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw new NotJsonError("must be a plain object", path);
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // `fromEntries` defines members, so a member named `__proto__` doesn't set the prototype.
  return Object.fromEntries(
    members.map(([key, member]) => [key.toWellFormed(), copy(member, [...path, key])]),
  );
}

/** Any JSON value, including null. Checking with `z.json()` would take much longer. */
export const JsonValueSchema: z.ZodType<JsonValue> = z.unknown().transform((value, context) => {
  try {
    return toJson(value);
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    context.addIssue({ code: "custom", message: error.message, path: [...error.path] });
    return z.NEVER;
  }
});

export const JsonObjectSchema = z.record(z.string(), JsonValueSchema);
export type JsonObject = z.infer<typeof JsonObjectSchema>;

/** A whole number given as `5`, `5.0` or `"5"`, all of which the Python server accepts. */
export const LenientIntegerSchema = z.union([
  z.int(),
  z
    .string()
    .regex(/^[+-]?\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.int()),
]);
