/** Words for what gear must be, and the tag a shop would give it. */
const QUALITIES: readonly [words: RegExp, tag: string][] = [
  [/\b(?:winter|winters|snow|snowy|arctic|freezing|icy|sub-?zero|wintry)\b/, "winter"],
  [/\b(?:summer|summery)\b/, "summer"],
  [/\b(?:waterproof|water-proof|rainproof|watertight)\b/, "waterproof"],
  [/\b(?:insulated|insulation)\b/, "insulated"],
  [/\b(?:lightweight|light-weight|ultralight|lighter|lightest)\b/, "lightweight"],
  [/\b(?:vegan|animal-free)\b/, "vegan"],
  [/\b(?:recycled|sustainable|eco-?friendly)\b/, "recycled"],
  [/\bmerino\b/, "merino"],
  [/\bleather\b/, "leather"],
  [/\b(?:two-?person|2-?person|for (?:two|2)(?: people| persons)?|for a couple)\b/, "two-person"],
  [/\b(?:one-?person|1-?person|solo|for one(?: person)?|single person)\b/, "one-person"],
  [/\b(?:famil(?:y|ies)|for (?:the )?kids|with (?:my )?(?:kids|children)|group)\b/, "family"],
  [/\b(?:rechargeable)\b/, "rechargeable"],
];

/** The tags that the words ask for. */
export function qualitiesIn(plain: string): string[] {
  return QUALITIES.flatMap(([words, tag]) => (words.test(plain) ? [tag] : []));
}
