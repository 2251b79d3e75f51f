/** Plain colors and what outdoor makers like to call them. */
const SHADES: Readonly<Record<string, readonly string[]>> = {
  black: ["ink", "night", "black", "coal"],
  blue: ["glacier", "night", "ink", "blue"],
  brown: ["bark", "chestnut", "clay", "brown"],
  green: ["moss", "spruce", "lichen", "green"],
  grey: ["granite", "slate", "grey", "gray"],
  orange: ["cloudberry", "orange"],
  pink: ["rose", "pink"],
  red: ["berry", "red", "rose"],
  white: ["snow", "canvas", "white"],
  yellow: ["ochre", "brass", "yellow"],
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  gray: "grey",
  beige: "white",
  purple: "red",
};

/** The shop's color names that a plain color word in the text may stand for. */
export function shadesIn(plain: string): string[] {
  const words = plain.match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => SHADES[OTHER_NAMES[word] ?? word] ?? []);
}

export function isColorWord(word: string): boolean {
  return word in SHADES || word in OTHER_NAMES;
}
