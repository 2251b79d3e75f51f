/** The words up to a length in characters, whole where one can be: what tools take is limited. */
export function shorten(text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  const cut = trimmed.slice(0, longest);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 0) || longest).trim();
}
