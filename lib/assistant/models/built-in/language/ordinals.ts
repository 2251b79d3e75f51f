const ORDINALS = [
  /\b(?:first|1st|number one)\b/,
  /\b(?:second|2nd|number two)\b/,
  /\b(?:third|3rd|number three)\b/,
  /\b(?:fourth|4th|number four)\b/,
  /\b(?:fifth|5th|number five)\b/,
  /\b(?:sixth|6th|number six)\b/,
  /\b(?:seventh|7th)\b/,
  /\b(?:eighth|8th)\b/,
  /\b(?:ninth|9th)\b/,
  /\b(?:tenth|10th)\b/,
];
const NUMBERED = /(?:#|\bno\.? |\bnumber |\boption |\bitem |\bproduct )(\d{1,2})\b/;
const LAST = /\b(?:last|bottom)\b(?! (?:order|time|week|month|year|purchase))/;
const SECOND_TO_LAST = /\b(?:second (?:to |from )?(?:the )?last|second-to-last|last but one)\b/;
const MIDDLE = /\bmiddle\b/;
const DURATION = /\b(?:second|first) (?:hand|time|aid)\b/;

/** The zero-based positions in a list of `count` that the words name, such as “the second one”. */
export function readPositions(plain: string, count: number): number[] {
  if (count === 0 || DURATION.test(plain)) return [];
  if (SECOND_TO_LAST.test(plain)) return inList([count - 2], count);
  const found = ORDINALS.flatMap((pattern, index) => (pattern.test(plain) ? [index] : []));
  const number = NUMBERED.exec(plain)?.[1];
  if (number !== undefined) found.push(Number(number) - 1);
  if (LAST.test(plain)) found.push(count - 1);
  if (MIDDLE.test(plain) && count % 2 === 1) found.push((count - 1) / 2);
  const span = /\b(?:first|top) (two|three|four|2|3|4)\b/.exec(plain)?.[1];
  if (span !== undefined) {
    const length = { two: 2, three: 3, four: 4 }[span] ?? Number(span);
    return inList(
      Array.from({ length }, (_, index) => index),
      count,
    );
  }
  return inList([...new Set(found)], count);
}

function inList(positions: number[], count: number): number[] {
  return positions.filter((position) => position >= 0 && position < count);
}

/** True where the words name a position that the list is too short for. */
export function namesPosition(plain: string): boolean {
  return readPositions(plain, 1_000).length > 0;
}
