/** The longest search text. */
export const MAX_TEXT_LENGTH = 200;
