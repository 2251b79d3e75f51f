const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

// Lengths are in UTF-16 units. A character as users see it (a grapheme) is kept whole, unless it
// alone is longer than the limit; then it is cut between code points.

/** The beginning of a text, at most `length` long. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const border = graphemes.segment(text).containing(length)?.index ?? length;
  return text.slice(0, border > 0 ? border : codePointBorder(text, length));
}

/** The end of a text, at most `length` long. */
export function cutTextStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.length - length;
  const grapheme = graphemes.segment(text).containing(at);
  if (!grapheme || grapheme.index === at) return text.slice(at);
  const border = grapheme.index + grapheme.segment.length;
  if (border < text.length) return text.slice(border);
  return text.slice(codePointBorder(text, at) === at ? at : at + 1);
}

/** Whether a text shows nothing, such as white space or a zero-width space. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/** Removes half a character from the end of a text that was cut off. */
export function withoutHalfCharacter(text: string): string {
  return text.replace(/[\ud800-\udbff\u200d]+$/, "");
}

function codePointBorder(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
