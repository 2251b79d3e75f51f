import * as z from "zod";
import { NotJsonError, ThreadStreamEventSchema, toJson, type ThreadStreamEvent } from "../protocol";
import type { TextDeltaEvent } from "../sse";

/** A handler or a tool sent something that violates the protocol; the message names the member. */
export class InvalidEventError extends Error {
  override name = "InvalidEventError";
}

const DateTimeSchema = z.iso.datetime({ offset: true, local: true });

/**
 * A copy of the event with its defaults filled in, which the handler can no longer change. Throws
 * `InvalidEventError`, for instance for an unknown icon. Text deltas, the bulk of a stream, aren't
 * parsed or copied.
 */
export function checkEvent(event: ThreadStreamEvent): ThreadStreamEvent {
  if (isPlainTextDelta(event)) return event;
  const checked = checkValue(ThreadStreamEventSchema, event, "event");
  if ("item" in checked) checkTime(checked.item.created_at, "item.created_at");
  if ("thread" in checked) checkTime(checked.thread.created_at, "thread.created_at");
  return checked;
}

/** Like `checkEvent`, for a part of an event, which the error message calls `name`. */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name: string,
): z.output<Schema> {
  const result = schema.safeParse(copyAsJson(value, name));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalid(name, issue?.path ?? [], issue?.message ?? "is invalid");
}

function copyAsJson(value: unknown, name: string): unknown {
  try {
    return toJson(value);
  } catch (error) {
    if (error instanceof NotJsonError) throw invalid(name, error.path, error.message);
    throw error;
  }
}

function checkTime(time: string, name: string): void {
  if (!DateTimeSchema.safeParse(time).success) {
    throw invalid("event", [name], "must be a date and time in ISO 8601");
  }
}

function invalid(name: string, path: readonly PropertyKey[], message: string): InvalidEventError {
  const member = path.length > 0 ? ` at ${path.map(String).join(".")}` : "";
  return new InvalidEventError(`The ${name} isn't valid${member}: ${message}`);
}

/**
 * Whether the event is a valid text delta; checked at runtime, because its type can't be trusted.
 */
export function isPlainTextDelta(event: unknown): event is TextDeltaEvent {
  return isTextDeltaShape(event) && event.update.delta.isWellFormed();
}

/** The same for a delta that may begin or end with half a character. */
export function isTextDeltaShape(event: unknown): event is TextDeltaEvent {
  if (!isRecord(event) || event["type"] !== "thread.item.updated") return false;
  const { item_id: itemId, update } = event;
  return typeof itemId === "string" && isRecord(update) && isPlainUpdate(update);
}

function isPlainUpdate({ type, delta, content_index: index }: Record<string, unknown>): boolean {
  return (
    type === "assistant_message.content_part.text_delta" &&
    typeof delta === "string" &&
    typeof index === "number" &&
    Number.isInteger(index) &&
    index >= 0
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
