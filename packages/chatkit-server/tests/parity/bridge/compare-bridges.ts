import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "@acme/chatkit-server/protocol";
import { z } from "zod";
import { normalize } from "../outcome";

const EmptyMessageSchema = z.object({
  type: z.literal("assistant_message"),
  id: z.string(),
  content: z.array(z.object({ text: z.string().regex(/^\s*$/), annotations: z.array(z.never()) })),
});

/**
 * Whether both bridges created the same events. Three differences are deliberate: the end of a text
 * part repeats its annotations, a message without text or annotations is removed, and a workflow
 * that is open at the end of the run is done.
 */
export function isSameBridging(reference: JsonValue[], ours: JsonValue[]): boolean {
  const plain = ours.map(withoutRepeatedAnnotations);
  const closed = plain.slice(0, reference.length);
  const rest = plain.slice(reference.length);
  const expected = reference.map(withoutEmptyMessage);
  return isDeepStrictEqual(normalize(expected), normalize(closed)) && rest.every(isClosedWorkflow);
}

function withoutRepeatedAnnotations(event: JsonValue): JsonValue {
  const update = memberOf(event, "update");
  if (memberOf(update, "type") !== "assistant_message.content_part.done") return event;
  const content = { ...objectOf(memberOf(update, "content")), annotations: [] };
  return { ...objectOf(event), update: { ...objectOf(update), content } };
}

function withoutEmptyMessage(event: JsonValue): JsonValue {
  if (memberOf(event, "type") !== "thread.item.done") return event;
  const item = memberOf(event, "item");
  const { data: message } = EmptyMessageSchema.safeParse(item);
  return message ? { type: "thread.item.removed", item_id: message.id } : event;
}

function isClosedWorkflow(event: JsonValue): boolean {
  const type = memberOf(memberOf(event, "item"), "type");
  return memberOf(event, "type") === "thread.item.done" && type === "workflow";
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return objectOf(value)[name];
}

function objectOf(value: JsonValue | undefined): Record<string, JsonValue | undefined> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
