const DIRECTIONAL =
  /(^|-)(left|right|back|open|collapse|chevron|reply|external-link|share|quote|history|reload|menu-inverted|compose|write|write-alt|write-alt2|send)(-|$)/;
const UPRIGHT = new Set([
  "book-open",
  "collapse-large",
  "collapse-small",
  "chevron-up",
  "chevron-down",
  "history",
  "reload",
  "share",
  "compose",
  "write",
  "write-alt",
  "write-alt2",
]);

/**
 * Whether an icon points in the direction of text and is therefore mirrored in right-to-left
 * languages.
 */
export function isDirectional(name: string): boolean {
  const bare = name.replace(/^lucide:/, "");
  return DIRECTIONAL.test(bare) && !UPRIGHT.has(bare);
}
