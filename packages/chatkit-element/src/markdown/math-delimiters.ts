/** A pair of delimiters that models write around LaTeX. */
export interface MathDelimiter {
  readonly open: string;
  readonly close: string;
  readonly display: boolean;
}

const DELIMITERS: readonly MathDelimiter[] = [
  { open: "$$", close: "$$", display: true },
  { open: "\\[", close: "\\]", display: true },
  { open: "\\(", close: "\\)", display: false },
  { open: "$", close: "$", display: false },
];

const MAX_DISPLAY = 8000;
const MAX_INLINE = 600;
const BLANK_REST_OF_LINE = /[ \t]*(?:\r?\n|$)/y;

export interface MathSpan {
  readonly delimiter: MathDelimiter;
  /** Offset after the closing delimiter. */
  readonly end: number;
}

export interface MathFinder {
  /** Finds the formula that opens at this offset, wherever it closes. */
  spanAt(offset: number): MathSpan | undefined;
  /**
   * Finds a display formula that opens at this offset and has nothing after its closing delimiter
   * on that line.
   */
  blockAt(offset: number): MathSpan | undefined;
}

/** Finds formulas in a source in linear time, because each part is searched only once. */
export function createMathFinder(source: string): MathFinder {
  const searches = new Map<string, { readonly from: number; readonly found: number }>();

  function closeAfter(close: string, from: number): number {
    const known = searches.get(close);
    if (known && from >= known.from && (known.found === -1 || from <= known.found)) {
      return known.found;
    }
    const found = source.indexOf(close, from);
    searches.set(close, { from, found });
    return found;
  }

  function spanAt(offset: number): MathSpan | undefined {
    const delimiter = DELIMITERS.find(({ open }) => source.startsWith(open, offset));
    if (!delimiter) return undefined;
    const from = offset + delimiter.open.length;
    const close =
      delimiter.open === "$" ? dollarAfter(source, from) : closeAfter(delimiter.close, from);
    const longest = delimiter.display ? MAX_DISPLAY : MAX_INLINE;
    if (close === -1 || close - from > longest) return undefined;
    if (source.slice(from, close).trim() === "") return undefined;
    return { delimiter, end: close + delimiter.close.length };
  }

  return {
    spanAt,
    blockAt(offset) {
      const span = spanAt(offset);
      if (!span?.delimiter.display) return undefined;
      BLANK_REST_OF_LINE.lastIndex = span.end;
      return BLANK_REST_OF_LINE.test(source) ? span : undefined;
    },
  };
}

/**
 * Single dollar signs follow Pandoc's rules, so that amounts of money stay text: both must touch
 * the formula, and no digit may follow the closing one.
 */
function dollarAfter(source: string, from: number): number {
  if (/[\s$]/.test(source.charAt(from))) return -1;
  const limit = Math.min(source.length, from + MAX_INLINE);
  for (let at = from; at < limit; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "\n" && /^[ \t>]*\r?\n/.test(source.slice(at + 1, at + 20))) return -1;
    else if (character === "$") {
      const closes = !/\s/.test(source.charAt(at - 1)) && !/[\d$]/.test(source.charAt(at + 1));
      return closes ? at : -1;
    }
  }
  return -1;
}
