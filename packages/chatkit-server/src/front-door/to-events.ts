import { ThreadStreamEventSchema, type ThreadStreamEvent } from "../protocol";
import { textOfChunk } from "./model-chunks";
import type { Yielded } from "./options";
import { TextMessage, type TextMessageOptions } from "./text-message";

const eventTypes: ReadonlySet<unknown> = new Set(
  ThreadStreamEventSchema.options.map((schema) => schema.shape.type.value),
);

/** Events that add another item to the thread, which ends the preceding text. */
const itemEvents: ReadonlySet<string> = new Set(["thread.item.added", "thread.item.done"]);

/**
 * Converts what a handler yields into events: text becomes one streamed assistant message, and
 * events are passed through. An event that adds an item ends the message; later text starts a new
 * one.
 */
export async function* toEvents(
  values: AsyncIterable<Yielded>,
  options: TextMessageOptions,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  let message: TextMessage | undefined;
  for await (const value of values) {
    const text = textOf(value);
    if (text === null) {
      const event = eventOf(value);
      if (message && itemEvents.has(event.type)) {
        yield* message.end();
        message = undefined;
      }
      yield event;
    } else if (text !== "") {
      if (!message) {
        message = new TextMessage(options);
        yield* message.begin();
      }
      yield message.append(text);
    }
  }
  if (message) yield* message.end();
}

/** Null for a value that must be an event. */
function textOf(value: Yielded): string | null {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? textOfChunk(value) : null;
}

/** Only narrows the type; the pipeline validates the event. */
function eventOf(value: Yielded): ThreadStreamEvent {
  if (isEvent(value)) return value;
  throw new TypeError(
    `The handler yielded ${described(value)}: yield strings, ChatKit events or the chunks of an OpenAI stream.`,
  );
}

function isEvent(value: Yielded): value is ThreadStreamEvent {
  return (
    typeof value === "object" && value !== null && "type" in value && eventTypes.has(value.type)
  );
}

function described(value: unknown): string {
  return typeof value === "object" ? "an object of no known type" : `a ${typeof value}`;
}
