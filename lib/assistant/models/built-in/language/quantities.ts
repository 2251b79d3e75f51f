const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = String.raw`(\d{1,4}|zero|one|two|three|four|five|six|seven|eight|nine|ten)`;
const COUNTED = [
  new RegExp(
    String.raw`\b${NUMBER} ?(?:x|×|times|pairs?|pieces?|of (?:them|those|these|the|it))(?:\b|$)`,
  ),
  new RegExp(String.raw`(?:^|\s)[x×] ?${NUMBER}\b`),
  new RegExp(
    String.raw`\b(?:add|put|get me|give me|buy|order|take|want|need|make (?:it|that))\s+${NUMBER}\b(?! ?(?:st|nd|rd|th|cm|l|€|eur|euro|season)\b)`,
  ),
  new RegExp(String.raw`\bquantity (?:of |to )?${NUMBER}\b`),
];

/** How many pieces the words ask for, or null where they don't say. */
export function readQuantity(plain: string): number | null {
  for (const pattern of COUNTED) {
    const match = pattern.exec(plain)?.[1];
    if (match === undefined) continue;
    return WORDS[match] ?? Number(match);
  }
  if (/\b(?:both|a couple)\b/.test(plain)) return /\ba couple\b/.test(plain) ? 2 : null;
  return null;
}
