/**
 * Limits how much of a path an error shows, because both its depth and its names are bounded only
 * by the body's size.
 */
const SHOWN_LEVELS = 10;
const SHOWN_CHARACTERS = 50;

/** A member's place in a request, such as `params.input.content.0.text`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .slice(0, SHOWN_LEVELS)
    .map((key) => String(key).slice(0, SHOWN_CHARACTERS).toWellFormed())
    .join(".");
}
