import { cutText, isBlank } from "@acme/chatkit-server";

const MAX_TITLE_LENGTH = 80;
const MAX_FIRST_WORDS_LENGTH = 50;
/** How much of a text is searched for a title: cleaning one takes time that grows faster than it. */
const MAX_LENGTH = 1_000;

/** Prefixes such as `Title:` that models add, in several languages. */
const PREFIX =
  /^(?:(?:(?:chat|conversation|thread)\s+)?(?:title|titel|titre|título|titolo|titolo della chat)|タイトル|题目|标题|標題|제목)\s*[:：\-–—]\s*/iu;
const QUOTES = `"'“”„‟‘’‚«»‹›「」『』`;
const EDGES = new RegExp(`^[${QUOTES}\\s]+|[${QUOTES}\\s.。]+$`, "gu");
const JSON_TITLE = /"title"\s*:\s*"([^"\\]+)"/iu;
const FENCE = /^[ \t]*```\w*[ \t]*$/gmu;
const LINE_END = /[\n\r\u2028\u2029]/u;
const LIST_MARK = /^(?:#{1,6}|[-*+>]|\d+[.)])\s+/u;

/**
 * A title from a model's output: one line of plain text, without reasoning, markup, JSON, quotation
 * marks, introductions and prefixes such as `Title:`, and the final period. Null if nothing is left.
 */
export function cleanTitle(text: string): string | null {
  const said = beginningOf(withoutThoughts(text));
  const lines = (JSON_TITLE.exec(said)?.[1] ?? said.replace(FENCE, "")).split(LINE_END);
  const title = lines
    .map(cleanLine)
    .find((line) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line) && !/[:：]$/u.test(line));
  return title === undefined ? null : cutText(title, MAX_TITLE_LENGTH).trimEnd();
}

/**
 * The first words of a message, as a title when the model provides none. Null if there are no
 * words.
 */
export function firstWords(text: string): string | null {
  const line = plainText(beginningOf(text)).replace(/\s+/gu, " ").trim();
  if (isBlank(line)) return null;
  if (line.length <= MAX_FIRST_WORDS_LENGTH) return line;
  const cut = cutText(line, MAX_FIRST_WORDS_LENGTH);
  const border = cut.lastIndexOf(" ");
  // Some languages don't use spaces, so only a late space counts.
  return `${(border > MAX_FIRST_WORDS_LENGTH / 2 ? cut.slice(0, border) : cut).trimEnd()}…`;
}

function beginningOf(text: string): string {
  return cutText(text.trimStart(), MAX_LENGTH);
}

/**
 * Removes reasoning that a model wrote between tags; the opening or the closing tag may be missing.
 */
function withoutThoughts(text: string): string {
  return text
    .replace(/<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/giu, "")
    .replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/iu, "");
}

/** Repeats until nothing changes, because marks can be nested, such as quotes around a prefix. */
function cleanLine(text: string): string {
  let line = plainText(text);
  for (let before = ""; before !== line;) {
    before = line;
    line = line.replace(EDGES, "").replace(LIST_MARK, "").replace(PREFIX, "");
  }
  return line;
}

/** Removes Markdown syntax, tags, and control characters, including those that turn text around. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/<\/?[a-z][^<>]*>/giu, "")
    .replace(/\*\*|__|~~|`+|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}
