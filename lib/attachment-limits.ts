/**
 * The maximum size of an attached file. The composer checks it first, and the server enforces it.
 */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;
