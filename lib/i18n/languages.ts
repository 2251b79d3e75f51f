/**
 * The languages that the assistant speaks. English is first and is the fallback for missing
 * messages.
 */
export const LANGUAGES = ["en", "de", "es", "fr", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];
