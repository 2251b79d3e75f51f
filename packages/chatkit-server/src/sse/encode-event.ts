import type { ThreadItemUpdatedEvent, ThreadStreamEvent } from "../protocol";
import { encodeUtf8 } from "./utf8";

/** One event as its frame: `data: `, the event as one line of JSON, two line feeds. */
export function encodeEvent(event: unknown): Uint8Array {
  return encodeUtf8(`data: ${JSON.stringify(event)}\n\n`);
}

/**
 * Does the same for text deltas, several times faster: most events of a reply are deltas that
 * differ only in their text. Use one encoder per reply.
 */
export class TextDeltaEncoder {
  #itemId = "";
  #contentIndex = -1;
  #start = "";

  encode({ item_id: itemId, update }: TextDeltaEvent): Uint8Array {
    if (itemId !== this.#itemId || update.content_index !== this.#contentIndex) {
      this.#itemId = itemId;
      this.#contentIndex = update.content_index;
      this.#start =
        `data: {"type":"thread.item.updated","item_id":${JSON.stringify(itemId)},"update":{` +
        `"type":"assistant_message.content_part.text_delta",` +
        `"content_index":${update.content_index},"delta":`;
    }
    return encodeUtf8(`${this.#start}${JSON.stringify(update.delta)}}}\n\n`);
  }
}

export interface TextDeltaEvent extends ThreadItemUpdatedEvent {
  update: Extract<
    ThreadItemUpdatedEvent["update"],
    { type: "assistant_message.content_part.text_delta" }
  >;
}

export function isTextDelta(event: ThreadStreamEvent): event is TextDeltaEvent {
  return (
    event.type === "thread.item.updated" &&
    event.update.type === "assistant_message.content_part.text_delta"
  );
}
