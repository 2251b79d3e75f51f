const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** Keeps a preference where the server sees it before it renders, so that nothing flashes. */
export function writePreferenceCookie(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`;
}
