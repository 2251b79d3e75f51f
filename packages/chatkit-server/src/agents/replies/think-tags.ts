const OPEN = "<think>";
const CLOSE = "</think>";
const WHOLE = /^\s*<think>[\s\S]*?(<\/think>\s*|$)/;

/** The text without reasoning between tags at its start. */
export function withoutThought(text: string): string {
  return text.replace(WHOLE, "");
}

/** Separates reasoning between tags at the start of a text from the rest, while it arrives. */
export class ThinkTags {
  #state: "start" | "thinking" | "after" | "text" = "start";
  #held = "";

  /** Whether the rest of the text contains no reasoning. */
  get isText(): boolean {
    return this.#state === "text";
  }

  split(delta: string): { thought: string; text: string } {
    if (this.isText) return { thought: "", text: delta };
    this.#held += delta;
    if (this.#state === "start") this.#begin();
    const thought = this.#state === "thinking" ? this.#think() : "";
    if (this.#state === "after") this.#leave();
    return { thought, text: this.isText ? this.#takeHeld() : "" };
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
