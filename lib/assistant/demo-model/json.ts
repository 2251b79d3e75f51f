import { z } from "zod";

const RecordSchema = z.record(z.string(), z.unknown());

/** Parses JSON, or returns the text itself if it isn't JSON: tools may return plain text. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

export function readJsonObject(text: string): Record<string, unknown> {
  return RecordSchema.safeParse(readJson(text)).data ?? {};
}

/** Whether two values would be the same JSON, regardless of the order of their members. */
export function sameJson(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
