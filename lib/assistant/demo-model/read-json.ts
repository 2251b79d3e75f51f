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
