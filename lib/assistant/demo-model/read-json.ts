import { z } from "zod";

const RecordSchema = z.record(z.string(), z.unknown());

/** The parsed value; the text itself where it isn't JSON, as tools may answer in plain words. */
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
