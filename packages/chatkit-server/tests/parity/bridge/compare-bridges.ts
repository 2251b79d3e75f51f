import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "@acme/chatkit-server/protocol";
import { normalize } from "../outcome";

/**
 * Whether both bridges created the same events. Two differences are deliberate: the end of a text
 * part repeats its annotations, and a workflow that is open at the end of the run is done.
 */
export function isSameBridging(reference: JsonValue[], ours: JsonValue[]): boolean {
  const plain = ours.map(withoutRepeatedAnnotations);
  const closed = plain.slice(0, reference.length);
  const rest = plain.slice(reference.length);
  return isDeepStrictEqual(normalize(reference), normalize(closed)) && rest.every(isClosedWorkflow);
}

function withoutRepeatedAnnotations(event: JsonValue): JsonValue {
  const update = memberOf(event, "update");
  if (memberOf(update, "type") !== "assistant_message.content_part.done") return event;
  const content = { ...objectOf(memberOf(update, "content")), annotations: [] };
  return { ...objectOf(event), update: { ...objectOf(update), content } };
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
