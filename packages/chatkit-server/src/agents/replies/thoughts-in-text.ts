import type { protocol, StreamEvent } from "@openai/agents";
import {
  readResponseEvent,
  readTextDelta,
  type ResponseEvent,
  type ResponseOutputItem,
} from "../response-events";
import { ThinkTags, withoutThought } from "./think-tags";

type ModelEvent = Extract<StreamEvent, { type: "model" }>;

/** The place of reasoning that the model sent as text. */
const PLACE = { item_id: "think", summary_index: 0 };

/**
 * Some servers put a model's reasoning into its text, between tags at the start. This passes it on
 * as reasoning, in the form that other servers of the same API use.
 */
export class ThoughtsInText {
  readonly #tagsOfReply = new ThinkTags();
  #tagsOfMessage = new ThinkTags();
  /** The start of a message whose text hasn't begun. */
  #held: StreamEvent[] = [];
  #thought = "";

  /** The events that replace this one. */
  split(event: StreamEvent, { isChat }: { isChat: boolean }): StreamEvent[] {
    if (event.type === "output_text_delta") {
      if (this.#tagsOfReply.isText) return [event];
      const { thought, text } = this.#tagsOfReply.split(event.delta);
      return [
        ...(isChat && thought !== "" ? [chatThought(thought)] : []),
        ...(text === "" ? [] : [{ ...event, delta: text }]),
      ];
    }
    return event.type === "model" && !isChat ? this.#splitModelEvent(event) : [event];
  }

  #splitModelEvent(event: ModelEvent): StreamEvent[] {
    const isDelta = readTextDelta(event.event) !== undefined;
    if (isDelta && this.#tagsOfMessage.isText) return [event];
    const response = readResponseEvent(event.event);
    switch (response?.type) {
      case "response.output_item.added":
        if (response.item.type !== "message") return [event];
        this.#tagsOfMessage = new ThinkTags();
        this.#held = [event];
        return [];
      case "response.content_part.added":
        if (this.#tagsOfMessage.isText) return [event];
        this.#held.push(event);
        return [];
      case "response.output_text.delta": {
        const { thought, text } = this.#tagsOfMessage.split(response.delta);
        return [
          ...(thought === "" ? [] : this.#think(thought)),
          ...(text === "" ? [] : this.#show(modelEvent({ ...response, delta: text }))),
        ];
      }
      case "response.output_text.done":
      case "response.output_item.done":
      case "response.completed":
      case "response.incomplete":
        return hasTags(event) ? this.#showRest(response) : this.#show(event);
      default:
        return [event];
    }
  }

  #think(delta: string): StreamEvent[] {
    const isNew = this.#thought === "";
    this.#thought += delta;
    return [
      ...(isNew ? [REASONING_ADDED] : []),
      modelEvent({ type: "response.reasoning_summary_text.delta", ...PLACE, delta }),
    ];
  }

  /** The end of the reasoning, the start of the message, and this event. */
  #show(event: StreamEvent): StreamEvent[] {
    const held = this.#held;
    this.#held = [];
    return [...this.#endThought(), ...held, event];
  }

  /** An event that repeats the text, without its reasoning; nothing if there is no other text. */
  #showRest(event: ResponseEvent): StreamEvent[] {
    switch (event.type) {
      case "response.output_text.done": {
        const text = withoutThought(event.text);
        return text === "" ? [] : this.#show(modelEvent({ ...event, text }));
      }
      case "response.output_item.done": {
        const item = shownItem(event.item);
        const isEmpty = item.type === "message" && item.content.length === 0;
        return isEmpty ? [] : this.#show(modelEvent({ ...event, item }));
      }
      case "response.completed":
      case "response.incomplete": {
        const output = event.response.output.map(shownItem);
        return [...this.#endThought(), modelEvent({ ...event, response: { output } })];
      }
      default:
        return this.#show(modelEvent(event));
    }
  }

  #endThought(): StreamEvent[] {
    const text = this.#thought;
    this.#thought = "";
    if (text === "") return [];
    return [modelEvent({ type: "response.reasoning_summary_text.done", ...PLACE, text })];
  }
}

const REASONING_ADDED = modelEvent({
  type: "response.output_item.added",
  item: { type: "reasoning", id: PLACE.item_id },
});

function hasTags({ event }: ModelEvent): boolean {
  return JSON.stringify(event).includes("<think>");
}

function shownItem(item: ResponseOutputItem): ResponseOutputItem {
  if (item.type !== "message") return item;
  const content = item.content
    .map((part) =>
      part?.type === "output_text" ? { ...part, text: withoutThought(part.text) } : part,
    )
    .filter((part) => part?.type !== "output_text" || part.text !== "");
  return { ...item, content };
}

/** The output without reasoning, and without messages that consist of nothing else. */
export function withoutThoughts(
  output: readonly protocol.OutputModelItem[],
): protocol.OutputModelItem[] {
  return output.flatMap((item) => {
    if (item.type !== "message" || item.role !== "assistant") return [item];
    const content = item.content
      .map((part) =>
        part.type === "output_text" ? { ...part, text: withoutThought(part.text) } : part,
      )
      .filter((part) => part.type !== "output_text" || part.text !== "");
    return content.length > 0 ? [{ ...item, content }] : [];
  });
}

function modelEvent(event: ResponseEvent): StreamEvent {
  return { type: "model", event };
}

function chatThought(text: string): StreamEvent {
  return {
    type: "model",
    event: { choices: [{ index: 0, delta: { reasoning_content: text } }] },
  };
}
