/** Splits text into words, each with the space before it. Joining them restores the text. */
export function splitWords(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}
