/** The number of characters to render per task. */
export const LENGTH_PER_TASK = 8_000;
