/** Every text the element shows by itself; other locales translate this list. */
export const english = {
  "history.open": "Chat history",
} as const;
