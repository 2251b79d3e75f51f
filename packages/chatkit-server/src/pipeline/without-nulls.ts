import type { JsonValue } from "../protocol";

/** Members with the integration's own values, in which null has a meaning. */
const freeForm: ReadonlySet<string> = new Set(["arguments", "output", "payload"]);

function isFreeForm(key: string, member: unknown): boolean {
  // In tags, entities and effects, `data` is an object; in pages and charts it is a list.
  return freeForm.has(key) || (key === "data" && !Array.isArray(member));
}

/**
 * A copy without null and undefined members, at every depth. Values inside free-form members are
 * unchanged, but a free-form member that is itself null is removed.
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPresent).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (isPresent(member)) result[key] = isFreeForm(key, member) ? member : withoutNulls(member);
  }
  return result;
}

function isPresent(value: unknown): value is JsonValue {
  return value !== null && value !== undefined;
}
