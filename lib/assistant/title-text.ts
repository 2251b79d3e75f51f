import { cutText } from "@acme/chatkit-server";

const LONGEST_TITLE = 80;
const LONGEST_FIRST_WORDS = 50;

/** `Title:` and the like, as models put it in front in the languages they know. */
const PREFIX =
  /^(?:(?:(?:chat|conversation|thread)\s+)?(?:title|titel|titre|título|titolo|titolo della chat)|タイトル|题目|标题|標題|제목)\s*[:：\-–—]\s*/iu;
const QUOTES = `"'“”„‟‘’‚«»‹›「」『』`;
const EDGES = new RegExp(`^[${QUOTES}\\s]+|[${QUOTES}\\s.。]+$`, "gu");
const LIST_MARK = /^(?:#{1,6}|[-*+>]|\d+[.)])\s+/u;

/**
 * A title from what a model wrote: one line of plain text, without its thoughts, markup, quotation
 * marks, a prefix such as `Title:` and a full stop. Null where nothing is left.
 */
export function cleanTitle(text: string): string | null {
  const lines = withoutThoughts(text).split("\n").map(cleanLine);
  const title = lines.find((line) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line));
  return title === undefined ? null : cutText(title, LONGEST_TITLE).trimEnd();
}

/** The first words of a message, for where no model has named the thread. Null for no words. */
export function firstWords(text: string): string | null {
  const line = plainText(text).replace(/\s+/gu, " ").trim();
  if (line === "") return null;
  if (line.length <= LONGEST_FIRST_WORDS) return line;
  const cut = cutText(line, LONGEST_FIRST_WORDS);
  const border = cut.lastIndexOf(" ");
  // Some languages write no spaces.
  return `${(border > LONGEST_FIRST_WORDS / 2 ? cut.slice(0, border) : cut).trimEnd()}…`;
}

/** Models that think aloud do it between tags, of which the first or the last may be missing. */
function withoutThoughts(text: string): string {
  return text
    .replace(/<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/giu, "")
    .replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/iu, "");
}

/** Marks may stand around one another, such as quotes around stars around a prefix. */
function cleanLine(text: string): string {
  let line = plainText(text);
  for (let before = ""; before !== line;) {
    before = line;
    line = line.replace(EDGES, "").replace(LIST_MARK, "").replace(PREFIX, "");
  }
  return line;
}

/** Without Markdown's marks, tags and characters that can't be seen. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/<\/?[a-z][^<>]*>/giu, "")
    .replace(/\*\*|__|~~|`+|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/[^\P{Cc}\s]/gu, "");
}
