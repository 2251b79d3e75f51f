import { textOf, type Token } from "./text";

/** No pattern looks further than this many tokens. */
const WINDOW = 8;

export interface TokenMatch {
  tokens: readonly Token[];
  groups: readonly (string | undefined)[];
  /** The texts that follow, joined by spaces. */
  after: string;
}

/** Matches the texts from a place on, joined by spaces. The match must end with a whole token. */
export function matchTokens(
  tokens: readonly Token[],
  start: number,
  pattern: RegExp,
): TokenMatch | null {
  const text = textFrom(tokens, start);
  const match = pattern.exec(text);
  if (!match) return null;
  const [words, ...groups] = match;
  return {
    tokens: tokens.slice(start, start + words.split(" ").length),
    groups,
    after: text.slice(words.length).trim(),
  };
}

/** The texts from a place on, joined by spaces. */
export function textFrom(tokens: readonly Token[], start: number): string {
  return textOf(tokens.slice(start, start + WINDOW));
}

/** The texts before a place, joined by spaces. */
export function textBefore(tokens: readonly Token[], end: number): string {
  return textOf(tokens.slice(Math.max(end - WINDOW, 0), end));
}
