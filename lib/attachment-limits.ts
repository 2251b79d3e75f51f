/** Bytes of one attached file: the composer refuses more at once, and the server whatever sends it. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;
