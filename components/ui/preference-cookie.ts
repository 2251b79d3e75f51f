const ONE_YEAR_S = 365 * 24 * 60 * 60;

/**
 * Stores a preference in a cookie, where it can be read before the first paint, so that nothing
 * flashes.
 */
export function writePreferenceCookie(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`;
}
