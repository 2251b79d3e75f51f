/** What the user said, in forms that rules can match. */
export interface Utterance {
  raw: string;
  /** Lower case, no accents, plain quotes. */
  plain: string;
  /** `plain` without an “ok, great,” in front. */
  core: string;
  words: string[];
}

const INTERJECTIONS =
  /^(?:(?:ok(?:ay)?|great|perfect|cool|nice|super|awesome|lovely|hmm+|well|so|and|also|but|then|oh|ah|alright|all right|right|good|hey|hi|hello|please|actually|yes|yeah|yep|no|thanks|thank you|there)\b[\s,.!]*)+/i;

const SIGNS: readonly [sign: RegExp, word: string][] = [
  [/^\s*(?:👍|👌|✅)\p{Emoji_Modifier}?\s*$/u, "yes"],
  [/^\s*(?:👎|❌)\p{Emoji_Modifier}?\s*$/u, "no"],
  [/^\s*👋\p{Emoji_Modifier}?\s*$/u, "hello"],
  [/^\s*🙏\p{Emoji_Modifier}?\s*$/u, "thanks"],
];

export function readUtterance(said: string): Utterance {
  const raw = SIGNS.find(([sign]) => sign.test(said))?.[1] ?? said;
  const plain = simplify(raw);
  const core = plain.replace(INTERJECTIONS, "");
  return {
    raw: raw.trim(),
    plain,
    core: core === "" ? plain : core,
    words: plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [],
  };
}

/** The words without an “ok, great,” in front, as they were typed. */
export function withoutInterjections(raw: string): string {
  return raw.trim().replace(INTERJECTIONS, "");
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
