/** What the user said, in a form that rules can match: lower case, no accents, plain quotes. */
export interface Utterance {
  raw: string;
  plain: string;
  words: string[];
}

export function readUtterance(raw: string): Utterance {
  const plain = simplify(raw);
  return { raw: raw.trim(), plain, words: plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [] };
}

export function simplify(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, "-")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
