/** The kinds of CSS values that a widget may set. */
export type CssValueKind =
  "length" | "color" | "background" | "flex" | "aspect-ratio" | "border-style";

const MAX_LENGTH = 400;
const MAX_DEPTH = 6;

const MATH = ["calc", "min", "max", "clamp", "fit-content"];
const COLORS = [
  "rgb",
  "rgba",
  "hsl",
  "hsla",
  "hwb",
  "lab",
  "lch",
  "oklab",
  "oklch",
  "color",
  "color-mix",
  "light-dark",
];
const GRADIENTS = ["linear", "radial", "conic"].flatMap((shape) => [
  `${shape}-gradient`,
  `repeating-${shape}-gradient`,
]);

const SIZE_WORDS = ["auto", "none", "min-content", "max-content", "fit-content"];
const FLEX_WORDS = [...SIZE_WORDS, "initial", "content"];
const LINE_STYLES = "none solid dashed dotted double groove ridge inset outset".split(" ");

const UNITS =
  "px|em|rem|ex|ch|lh|cap|ic|%|vw|vh|vi|vb|vmin|vmax|svh|svw|lvh|lvw|dvh|dvw|fr|deg|rad|turn|grad";
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<hash>#[0-9a-f]{3,8}\b)`,
    String.raw`(?<own>var\(\s*--ck-[a-z0-9-]+\s*\))`,
    String.raw`(?<call>[a-z-]+)\(`,
    String.raw`(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:${UNITS})?(?![a-z0-9%]))`,
    String.raw`(?<word>[a-z][a-z0-9-]*)`,
    String.raw`(?<close>\))`,
    String.raw`(?<sign>[,+-]|\/(?!\*)|\*(?!\/))`,
  ].join("|"),
  "iy",
);

interface Grammar {
  readonly calls: readonly string[];
  /**
   * If undefined, any word that can name a color or a position is allowed; all of them are
   * harmless.
   */
  readonly words?: readonly string[];
}

const GRAMMARS: Readonly<Record<CssValueKind, Grammar>> = {
  length: { calls: MATH, words: SIZE_WORDS },
  color: { calls: [...COLORS, "calc"] },
  background: { calls: [...COLORS, ...GRADIENTS, "calc"] },
  flex: { calls: MATH, words: FLEX_WORDS },
  "aspect-ratio": { calls: [], words: ["auto"] },
  "border-style": { calls: [], words: LINE_STYLES },
};

/**
 * Returns a widget's CSS string if each of its tokens is on the allowlist for its kind, otherwise
 * undefined. `url()`, foreign `var()`, comments, escapes, strings, `;` and `}` are never allowed.
 */
export function safeCssValue(kind: CssValueKind, value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== "string" || value.length > MAX_LENGTH) return undefined;
  const text = value.trim();
  return text !== "" && matches(GRAMMARS[kind], text) ? text : undefined;
}

function matches({ calls, words }: Grammar, text: string): boolean {
  let depth = 0;
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return false;
    if (groups.call && !calls.includes(groups.call.toLowerCase())) return false;
    if (groups.word && !isWord(groups.word.toLowerCase(), words)) return false;
    depth += groups.call ? 1 : groups.close ? -1 : 0;
    if (depth < 0 || depth > MAX_DEPTH) return false;
    position = TOKEN.lastIndex;
  }
  return depth === 0;
}

const NAMES_WITH_DIGITS = ["display-p3", "a98-rgb", "rec2020", "xyz-d50", "xyz-d65"];

function isWord(word: string, words: readonly string[] | undefined): boolean {
  return words ? words.includes(word) : /^[a-z-]+$/.test(word) || NAMES_WITH_DIGITS.includes(word);
}
