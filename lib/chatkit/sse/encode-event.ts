import type { ThreadItemUpdatedEvent, ThreadStreamEvent } from "../protocol";
import { encodeUtf8 } from "./utf8";

/** One event as its frame: `data: `, the event as one line of JSON, two line feeds. */
export function encodeEvent(event: unknown): Uint8Array {
  return encodeUtf8(`data: ${JSON.stringify(event)}\n\n`);
}

/**
 * The same for a text delta, several times faster: nearly every event of a reply is one, and only
 * three of its values vary.
 */
export function encodeTextDelta(itemId: string, contentIndex: number, delta: string): Uint8Array {
  return encodeUtf8(
    `data: {"type":"thread.item.updated","item_id":${JSON.stringify(itemId)},"update":{` +
      `"type":"assistant_message.content_part.text_delta","content_index":${contentIndex},` +
      `"delta":${JSON.stringify(delta)}}}\n\n`,
  );
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
