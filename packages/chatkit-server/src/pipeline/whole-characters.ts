import type { ThreadStreamEvent } from "../protocol";
import type { TextDeltaEvent } from "../sse";
import { isTextDeltaShape } from "./check-event";

const HIGH_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;

/** Returned instead of an event when none of its text can be sent yet. */
export const HELD = Symbol("held");

/**
 * A model may split an emoji between two deltas, and half a character can't be sent as UTF-8. This
 * holds back the first half until the second one arrives.
 */
export class WholeCharacters {
  /** First halves, by item and content part. */
  readonly #held = new Map<string, string>();

  /** The event to send now. */
  complete(event: ThreadStreamEvent): ThreadStreamEvent | typeof HELD {
    if (!isTextDeltaShape(event) || event.update.delta.isWellFormed()) return event;
    const part = `${event.update.content_index} ${event.item_id}`;
    const text = (this.#held.get(part) ?? "") + event.update.delta;
    const [half = ""] = HIGH_SURROGATE_AT_END.exec(text) ?? [];
    this.#held.set(part, half);
    const delta = text.slice(0, text.length - half.length).toWellFormed();
    return delta === "" ? HELD : withDelta(event, delta);
  }
}

function withDelta(event: TextDeltaEvent, delta: string): TextDeltaEvent {
  return { ...event, update: { ...event.update, delta } };
}
