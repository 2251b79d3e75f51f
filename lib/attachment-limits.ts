/** The most that `MAX_ATTACHMENT_MB` can allow. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/**
 * The same for files that pass through a function on Vercel, which refuses requests above 4.5 MB.
 * With a bucket, files are uploaded to it directly.
 */
const MAX_FUNCTION_UPLOAD_BYTES = 4 * 1024 * 1024;

/** What a deployment accepts as one file. Its pages announce the same. */
export function maxFileBytes(deployment: {
  maxAttachmentBytes: number;
  onVercel: boolean;
  s3: object | undefined;
}): number {
  const { maxAttachmentBytes, onVercel, s3 } = deployment;
  const most = onVercel && !s3 ? MAX_FUNCTION_UPLOAD_BYTES : MAX_ATTACHMENT_BYTES;
  return Math.min(maxAttachmentBytes, most);
}
