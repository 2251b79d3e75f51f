/** Splits text so that each piece is a word with the space before it; joined, they are the text. */
export function splitWords(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}
