const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
/** The numbers from zero to twenty, which stay words in a message. */
export const SMALL_NUMBERS = ["zero", ...ONES, ...TEENS.split(" "), "twenty"];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VALUES = new Map([
  ["a", 1],
  ...[...ONES, ...TEENS.split(" ")].map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ONE = ONES.join("|");
const TEN = TENS.join("|");
const SMALL = `(?:(?:${TEN})(?:[ -](?:${ONE}))?|${TEENS.replaceAll(" ", "|")}|${ONE})`;
const REST = `(?: (?:and )?${SMALL})?`;
const NUMBER = new RegExp(
  `\\b(?:(?:${SMALL}|a) thousand(?: (?:${SMALL}|a) hundred)?${REST}|(?:${SMALL}|a) hundred${REST}|(?:${TEN})(?:[ -](?:${ONE}))?)\\b`,
  "gi",
);

/** Writes “forty-four” or “two hundred and fifty” in digits; numbers up to twenty stay words. */
export function withDigits(text: string): string {
  return text.replace(NUMBER, (words) =>
    /^twenty$/i.test(words) ? words : String(valueOf(words)),
  );
}

function valueOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word) => {
      if (word === "hundred") return sum - (sum % 100) + (sum % 100) * 100;
      if (word === "thousand") return sum * 1_000;
      return sum + (VALUES.get(word) ?? 0);
    }, 0);
}
