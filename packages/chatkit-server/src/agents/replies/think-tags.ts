import type { protocol, StreamEvent } from "@openai/agents";

const OPEN = "<think>";
const CLOSE = "</think>";
const WHOLE = /^\s*<think>[\s\S]*?(<\/think>\s*|$)/;

/**
 * Some servers put a model's reasoning into the text of a chat completion, between tags at its
 * start. This passes it on as reasoning, in the form that other servers use.
 */
export class ThinkTags {
  #state: "start" | "thinking" | "after" | "text" = "start";
  #held = "";

  /** The events that replace this one. */
  split(event: StreamEvent): StreamEvent[] {
    if (event.type !== "output_text_delta" || this.#isText) return [event];
    this.#held += event.delta;
    const thoughts: string[] = [];
    if (this.#state === "start") this.#begin();
    if (this.#state === "thinking") thoughts.push(this.#think());
    if (this.#state === "after") this.#leave();
    const text = this.#isText ? this.#takeHeld() : "";
    return [
      ...thoughts.filter(Boolean).map(reasoning),
      ...(text === "" ? [] : [{ ...event, delta: text }]),
    ];
  }

  /** The final output without reasoning, and without messages that consist of nothing else. */
  strip(output: readonly protocol.OutputModelItem[]): protocol.OutputModelItem[] {
    return output.flatMap((item) => {
      if (item.type !== "message" || item.role !== "assistant") return [item];
      const content = item.content
        .map((part) =>
          part.type === "output_text" ? { ...part, text: part.text.replace(WHOLE, "") } : part,
        )
        .filter((part) => part.type !== "output_text" || part.text !== "");
      return content.length > 0 ? [{ ...item, content }] : [];
    });
  }

  get #isText(): boolean {
    return this.#state === "text";
  }

  #begin(): void {
    const begun = this.#held.trimStart();
    if (begun.startsWith(OPEN)) {
      this.#state = "thinking";
      this.#held = begun.slice(OPEN.length);
    } else if (!OPEN.startsWith(begun)) {
      this.#state = "text";
    }
  }

  /** The new reasoning text, excluding a suffix that may be the start of the closing tag. */
  #think(): string {
    const end = this.#held.indexOf(CLOSE);
    if (end >= 0) {
      const thought = this.#held.slice(0, end);
      this.#held = this.#held.slice(end + CLOSE.length);
      this.#state = "after";
      return thought;
    }
    const held = longestEndOf(this.#held, CLOSE);
    const thought = this.#held.slice(0, this.#held.length - held);
    this.#held = this.#held.slice(this.#held.length - held);
    return thought;
  }

  #leave(): void {
    this.#held = this.#held.trimStart();
    if (this.#held !== "") this.#state = "text";
  }

  #takeHeld(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }
}

function longestEndOf(text: string, tag: string): number {
  for (let length = tag.length - 1; length > 0; length -= 1) {
    if (text.endsWith(tag.slice(0, length))) return length;
  }
  return 0;
}

function reasoning(text: string): StreamEvent {
  return {
    type: "model",
    event: { choices: [{ index: 0, delta: { reasoning_content: text } }] },
  };
}
