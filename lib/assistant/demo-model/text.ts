import { withDigits } from "./number-words";

/** A word, number or punctuation mark of a message. */
export interface Token {
  /** Lower case, without accents. */
  text: string;
  /** As typed. */
  raw: string;
}

const CONTRACTIONS: readonly [pattern: RegExp, full: string][] = [
  [/\b(?:can't|cannot|cant)\b/gi, "can not"],
  [/\b(?:won't|wont)\b/gi, "will not"],
  [/\b(do|does|did|is|are|was|were|should|would|could|has|have)n'?t\b/gi, "$1 not"],
  [/\b(what|where|who|how|that|it|there|when|here)'s\b/gi, "$1 is"],
  [/\b(what|where|how|that|there)s\b/gi, "$1 is"],
  [/\b(i|you|we|they)'d\b/gi, "$1 would"],
  [/\b(i|you|we|they|it|that)'ll\b/gi, "$1 will"],
  [/\b(i|you|we|they)'?ve\b/gi, "$1 have"],
  [/\b(?:i'm|im)\b/gi, "i am"],
  [/\b(you|we|they)'re\b/gi, "$1 are"],
  [/\blet's\b/gi, "let us"],
  [/ & /g, " and "],
  [/\b(\p{L}+)'s\b/giu, "$1"],
  // Chat spelling, and interjections that say nothing.
  [/\b(\w{1,12}?)([a-wyz])\2{2,8}\b/gi, "$1$2"],
  [/\b(?:pls|plz)\b/gi, "please"],
  [/\b(?:smth|sth|smthn)\b/gi, "something"],
  [/\br u\b/g, "are you"],
  [/\b2 (?=(?:big|small|large|expensive|heavy|much|late|warm|cold)\b)/g, "too "],
  [/\b(?:u|ya|yuo)\b/g, "you"],
  [/\b(?:teh|hte)\b/gi, "the"],
  [/^k\b/gi, "ok"],
  [/\btho\b/gi, "though"],
  [/\bem\b/gi, "them"],
  [/\b(?:asap|rn)\b/gi, "now"],
  [/\bur\b/gi, "your"],
  [/\b(?:thx|thanx)\b/gi, "thanks"],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\bgotta\b/gi, "have to"],
  [/\bgimme\b/gi, "give me"],
  [/\b(colo|favo)ur/gi, "$1r"],
  [/\b(more|less|\p{L}+er) then (?=[\d€$£]|the\b|that\b|this\b)/giu, "$1 than "],
  [/\bdunno\b/gi, "do not know"],
  [/\bthru\b/gi, "through"],
  [
    /\b(?:oops|whoops|lol|haha|hm+|um+|uh|ugh|omg|btw|lmao|jk|tbh|ah|oh|eh|blimey|nah)\b[ ,.!]*(?=.)/gi,
    "",
  ],
];

/** Stands for the point in a decimal such as “44.90”, which ends no sentence. */
const POINT = "٫";
/** Stands for the sign of a negative number, as opposed to a dash; only its raw token differs. */
export const MINUS = "−";
/** Stands for the hyphen in “three-season”, as opposed to a dash; only its raw token differs. */
const HYPHEN = "‐";
const TOKEN = /[\p{L}\p{N}]+(?:['’_][\p{L}\p{N}]+)*|[€$£#%?!.,٫;:+−‐-]/gu;
const INNER_HYPHEN = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;

/** Lower case without accents and ß, with plain quotes and dashes. */
export function simplify(text: string): string {
  return plainMarks(text)
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss");
}

/** Splits a message into tokens and expands contractions. */
export function tokenize(text: string): Token[] {
  const full = CONTRACTIONS.reduce(
    (words, [pattern, written]) => words.replace(pattern, written),
    plainMarks(text),
  );
  return tokensOf(withDigits(full));
}

export function tokensOf(text: string): Token[] {
  const words = plainMarks(text).replace(INNER_HYPHEN, HYPHEN).match(TOKEN) ?? [];
  return words.map((raw) => ({ text: simplify(raw), raw }));
}

/** The tokens' texts, joined by spaces. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ raw }) => raw)
    .join(" ")
    .replaceAll(` ${POINT} `, ".")
    .replaceAll(`${MINUS} `, MINUS)
    .replaceAll(` ${HYPHEN} `, "-")
    .replace(/ (?=[?!.,;:%])/g, "");
}

/** Removes the plural ending of an English noun. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}

function plainMarks(text: string): string {
  return (
    text
      .replace(/[’‘`´]/g, "'")
      .replace(/[–—−‐]/g, "-")
      .replace(/(?<=^|\s)-(?=\d)/g, MINUS)
      // French amounts have spaces in them, such as “1 249,50 €”.
      .replace(/(?<=\d)\s(?=\d{3}(?:,\d{2})?\s?(?:€|euros?\b))/gi, "")
      .replace(/(?<=\d)\.(?=\d)/g, POINT)
      .replace(/\s+/g, " ")
      .trim()
  );
}
