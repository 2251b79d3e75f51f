import type { Database, Owner } from "@/lib/db";

export interface AttachmentSettings<Context extends Owner> {
  database: () => Promise<Database>;
  /** Signs upload and preview links. */
  secret: string;
  /** Where the attachment routes are reached, such as `https://shop.example/api/chatkit/attachments`. */
  baseUrl: (context: Context) => string;
  clock?: (() => number) | undefined;
  /** Bytes of one file. */
  maxBytes?: number | undefined;
  /** Bytes of all of a user's files together; default: no limit. */
  maxBytesPerUser?: number | undefined;
  /** Uploads that no message has claimed, for each user; more are refused until some expire. */
  maxUnclaimed?: number | undefined;
}

export const DEFAULT_MAX_UNCLAIMED = 40;

const MINUTE_MS = 60_000;
export const UPLOAD_LINK_LIFETIME_MS = 15 * MINUTE_MS;
const PREVIEW_LINK_LIFETIME_MS = 60 * MINUTE_MS;

/** When a preview link expires: at the end of an hour, so that the same image keeps its URL meanwhile. */
export function previewExpiry(now: number): number {
  const hour = Math.floor(now / PREVIEW_LINK_LIFETIME_MS);
  return (hour + 2) * PREVIEW_LINK_LIFETIME_MS;
}
