/** The languages that the assistant speaks; English first, which stands in where another lacks words. */
export const LANGUAGES = ["en", "de", "es", "fr", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];
