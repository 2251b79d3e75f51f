const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "chatkit-link:"]);

/** Characters that browsers remove from URLs or that people can't see. */
const INVISIBLE =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0]/g;
const ANY_BASE = "https://relative.invalid/";
const MAX_LENGTH = 8192;

/**
 * Returns a URL that may be followed: `http`, `https`, `mailto`, `tel`, `chatkit-link` or relative.
 * Undefined for all other schemes, even if control characters hide them.
 */
export function safeLinkUrl(url: string): string | undefined {
  if (url.length > MAX_LENGTH) return undefined;
  const visible = url.replace(INVISIBLE, "");
  if (visible === "" || !hasAllowedScheme(visible)) return undefined;
  return hasAllowedScheme(url.trim()) ? url.trim() : undefined;
}

function hasAllowedScheme(url: string): boolean {
  const written = /^[^/?#\\]*?:/.exec(url)?.[0].toLowerCase();
  if (written !== undefined && !SCHEMES.has(written)) return false;
  try {
    return SCHEMES.has(new URL(url, ANY_BASE).protocol);
  } catch {
    // It isn't a valid URL.
    return false;
  }
}

/** The host of a link, for display. Undefined for relative and non-web links. */
export function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host.replace(/^www\./, "") || undefined;
  } catch {
    // A relative link has no host.
    return undefined;
  }
}
