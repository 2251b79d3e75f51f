import type { AssistantMessageItem, ThreadStreamEvent } from "../protocol";

export interface TextMessageOptions {
  threadId: string;
  generateId: () => string;
  /** The current time in the format of items: ISO 8601, UTC. */
  now: () => string;
}

/** An assistant message that is streamed as plain text. */
export class TextMessage {
  readonly #item: AssistantMessageItem;
  #text = "";

  constructor({ threadId, generateId, now }: TextMessageOptions) {
    this.#item = {
      type: "assistant_message",
      id: generateId(),
      thread_id: threadId,
      created_at: now(),
      content: [],
    };
  }

  *begin(): Generator<ThreadStreamEvent> {
    yield { type: "thread.item.added", item: this.#item };
    yield {
      type: "thread.item.updated",
      item_id: this.#item.id,
      update: {
        type: "assistant_message.content_part.added",
        content_index: 0,
        content: this.#part(),
      },
    };
  }

  append(delta: string): ThreadStreamEvent {
    this.#text += delta;
    return {
      type: "thread.item.updated",
      item_id: this.#item.id,
      update: { type: "assistant_message.content_part.text_delta", content_index: 0, delta },
    };
  }

  *end(): Generator<ThreadStreamEvent> {
    yield {
      type: "thread.item.updated",
      item_id: this.#item.id,
      update: {
        type: "assistant_message.content_part.done",
        content_index: 0,
        content: this.#part(),
      },
    };
    yield { type: "thread.item.done", item: { ...this.#item, content: [this.#part()] } };
  }

  #part() {
    return { type: "output_text" as const, text: this.#text, annotations: [] };
  }
}
