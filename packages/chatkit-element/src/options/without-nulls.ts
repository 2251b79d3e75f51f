/** Keys that hold the page's own data, where null may be meaningful. */
const OPAQUE = new Set(["data"]);

/** Removes keys that are null. Returns the same object if there are none. */
export function withoutNulls<Value>(value: Value): Value {
  if (!holdsNull(value)) return value;
  if (Array.isArray(value)) return value.map(withoutNulls) as Value;
  const entries = Object.entries(value as object).filter(([, child]) => child !== null);
  return Object.fromEntries(
    entries.map(([key, child]) => [key, OPAQUE.has(key) ? child : withoutNulls(child)]),
  ) as Value;
}

function holdsNull(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsNull);
  if (!isPlain(value)) return false;
  return Object.entries(value).some(
    ([key, child]) => child === null || (!OPAQUE.has(key) && holdsNull(child)),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
