import type { StreamEvent } from "@openai/agents";
import { z } from "zod";
import { readTextDelta } from "../response-events";

const DeltaSchema = z.object({ delta: z.string() });
const ChunkSchema = z.object({ choices: z.tuple([z.object({ delta: z.unknown() })], z.unknown()) });

/** The number of characters in this event's text, reasoning or arguments. */
export function charactersOf(event: StreamEvent): number {
  if (event.type !== "model") return 0;
  const text = readTextDelta(event.event);
  if (text) return text.delta.length;
  const { data } = DeltaSchema.safeParse(event.event);
  if (data) return data.delta.length;
  return lengthOfStrings(ChunkSchema.safeParse(event.event).data?.choices[0].delta);
}

function lengthOfStrings(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + lengthOfStrings(each), 0);
}
