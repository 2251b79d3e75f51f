/** How many characters of a text are drawn at one go. */
export const LENGTH_PER_TASK = 8_000;
