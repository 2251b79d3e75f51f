const ENDINGS = ["ing", "ies", "es", "ed", "s", "e"];

const STOP_WORDS = new Set(
  (
    "a about affordable all am an and any are at be below best budget buy can cheap cheaper cheapest cost costs do does for find from " +
    "get gift give good have hello hi how i i'd i'm in is it less like looking me more my need nice of on or other over please " +
    "really recommend sale sell show some something stock suggest than that the there these they this to under up very want we " +
    "what when where which who will with would you your"
  ).split(" "),
);

/** Shoppers' words for things that have a different name in the catalog. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  anorak: "jacket",
  arctic: "winter",
  backpack: "pack",
  coat: "jacket parka",
  bottle: "flask",
  cold: "winter insulated",
  cook: "kitchen stove",
  cup: "mug",
  flashlight: "torch",
  footwear: "boots shoe",
  freezing: "winter",
  hat: "beanie",
  ice: "winter",
  jumper: "fleece",
  lamp: "headlamp lantern torch",
  light: "headlamp lantern torch lightweight",
  mattress: "mat",
  mitten: "gloves",
  pad: "mat",
  pants: "trousers",
  rain: "waterproof",
  rainy: "waterproof",
  rucksack: "pack",
  shoe: "footwear",
  sneaker: "runner shoe",
  snow: "winter",
  snowy: "winter",
  sweater: "fleece",
  thermos: "flask",
  ultralight: "lightweight",
  warm: "insulated winter",
  wet: "waterproof",
  wool: "merino",
};

const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OTHER_WORDS).map(([word, others]) => [stem(word), others.split(" ").map(stem)]),
);

/** Splits text into search terms: lowercase and stemmed, without accents or filler words. */
export function searchTerms(text: string): string[] {
  return [...wordsByTerm(text).keys()];
}

/** The words of a text that each of its search terms stands for. */
export function wordsByTerm(text: string): ReadonlyMap<string, string> {
  const telling = words(text).filter((word) => !STOP_WORDS.has(word));
  return new Map(telling.map((word) => [stem(word), word]));
}

/** The stemmed words of a text, including repeated and filler words. */
export function stemmedWords(text: string): string[] {
  return words(text).map(stem);
}

/** The same, and each word as it is: a typo in its ending is far from its stem. */
export function wordForms(text: string): string[] {
  return words(text).flatMap((word) => [...new Set([stem(word), word])]);
}

export function synonymsOf(term: string): readonly string[] {
  return SYNONYMS.get(term) ?? [];
}

/** A text in lowercase and without accents. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
}

export function words(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}

/** Removes common English endings, so that hike, hikes and hiking match. */
function stem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ss")) return word;
  for (const ending of ENDINGS) {
    const root = word.slice(0, -ending.length);
    if (word.endsWith(ending) && root.length >= 3) {
      return ending === "ies" ? `${root}y` : root;
    }
  }
  return word;
}

/** All variants of a word with two adjacent letters swapped, such as "tent" for "tnet". */
export function adjacentSwaps(word: string): string[] {
  return [...word.slice(1)].map(
    (letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2),
  );
}
