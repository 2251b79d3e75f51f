import type { ReactNode } from "react";
import type { CodeToken } from "./highlighter";

export type Highlight = (code: string, language: string) => readonly CodeToken[] | undefined;

/**
 * Code longer than this is highlighted again only after it has grown by a fraction of its length.
 */
const ALWAYS_COLORED = 3000;
const GROWTH_BETWEEN_COLORINGS = 1.1;

/**
 * Highlights growing code. All updates together cost no more than highlighting the final code a few
 * times.
 */
export class GrowingCode {
  #code = "";
  #language: string | undefined;
  #spans: ReactNode;

  color(highlight: Highlight, code: string, language: string, open: boolean): ReactNode {
    const continues = this.#language === language && code.startsWith(this.#code);
    if (continues && code.length === this.#code.length) return this.#spans;
    const isRecent = code.length < this.#code.length * GROWTH_BETWEEN_COLORINGS;
    if (continues && open && isRecent && code.length > ALWAYS_COLORED) {
      return [this.#spans, code.slice(this.#code.length)];
    }
    const tokens = highlight(code, language);
    this.#code = code;
    this.#language = language;
    this.#spans = tokens ? toSpans(tokens) : code;
    return this.#spans;
  }
}

function toSpans(tokens: readonly CodeToken[]): ReactNode[] {
  return tokens.map(({ className, content }, index) => {
    const inner = typeof content === "string" ? content : toSpans(content);
    return className ? (
      <span key={index} className={className}>
        {inner}
      </span>
    ) : (
      inner
    );
  });
}
