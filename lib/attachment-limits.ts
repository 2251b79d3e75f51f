/**
 * The maximum size of an attached file. The composer checks it first, and the server enforces it.
 */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/**
 * The same for files that pass through a function on Vercel, which refuses requests above 4.5 MB.
 * With a bucket, files are uploaded to it directly.
 */
export const MAX_FUNCTION_UPLOAD_BYTES = 4 * 1024 * 1024;
