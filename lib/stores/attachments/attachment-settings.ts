import type { Database, Owner } from "@/lib/db";

export interface AttachmentSettings<Context extends Owner> {
  database: () => Promise<Database>;
  /** Signs upload and preview links. */
  secret: string;
  /** The URL of the attachment routes, such as `https://shop.example/api/chatkit/attachments`. */
  baseUrl: (context: Context) => string;
  clock?: (() => number) | undefined;
  /** Maximum size of one file in bytes. */
  maxBytes?: number | undefined;
  /** Maximum size of all of a user's files, in bytes; default: no limit. */
  maxBytesPerUser?: number | undefined;
  /**
   * Maximum number of unclaimed uploads per user. Beyond it, uploads are rejected until some
   * expire.
   */
  maxUnclaimed?: number | undefined;
}

export const DEFAULT_MAX_UNCLAIMED = 40;

const MINUTE_MS = 60_000;
export const UPLOAD_LINK_LIFETIME_MS = 15 * MINUTE_MS;
const PREVIEW_LINK_LIFETIME_MS = 60 * MINUTE_MS;

/**
 * The time at which a preview link expires. It is the end of an hour, so that an image keeps the
 * same URL until then.
 */
export function previewExpiry(now: number): number {
  const hour = Math.floor(now / PREVIEW_LINK_LIFETIME_MS);
  return (hour + 2) * PREVIEW_LINK_LIFETIME_MS;
}
