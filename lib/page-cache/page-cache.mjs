// Next loads this file itself, so it is plain JavaScript.
import { scriptPolicyFor } from "./script-policy.mjs";

const MOST_BYTES = 64 * 1024 * 1024;
const TAGS_HEADER = "x-next-cache-tags";

/**
 * @typedef {import("next/dist/server/lib/incremental-cache").CacheHandlerValue} CacheEntry
 * @typedef {{ entry: CacheEntry, tags: readonly string[], bytes: number }} Kept
 */

/** Shared by all handlers of this process, as Next makes one for each request. The oldest use is first. */
const kept = /** @type {Map<string, Kept>} */ (new Map());
let keptBytes = 0;

/**
 * Pages and data that Next may reuse, in this process's memory alone. What the build wrote is never
 * read: it may come from another database. A page is stored and sent with a policy that names the
 * hashes of the very scripts it holds, so the two can't drift apart, however often it is made again.
 */
export default class PageCache {
  /**
   * @param {string} key
   * @param {{ kind: string }} context
   * @returns {Promise<CacheEntry | null>}
   */
  async get(key, context) {
    const found = kept.get(key);
    if (!found) return null;
    kept.delete(key);
    kept.set(key, found);
    // A page may be served while it is made again; it should then not be made from old data.
    return context.kind === "FETCH" && isOld(found.entry) ? null : found.entry;
  }

  /**
   * @param {string} key
   * @param {CacheEntry["value"]} value
   * @param {{ tags?: string[], cacheControl?: CacheEntry["cacheControl"] }} context
   */
  async set(key, value, context) {
    forget(key);
    if (!value) return;
    if (value.kind === "APP_PAGE") {
      // Set in place, as Next sends this very object when the page was just made.
      value.headers = {
        ...value.headers,
        "content-security-policy": scriptPolicyFor(String(value.html)),
      };
    }
    const entry = { value, lastModified: Date.now(), cacheControl: context.cacheControl };
    const bytes = sizeOf(value);
    kept.set(key, { entry, tags: tagsOf(value, context.tags), bytes });
    keptBytes += bytes;
    for (const oldest of kept.keys()) {
      if (keptBytes <= MOST_BYTES) break;
      forget(oldest);
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    const named = new Set([tags].flat());
    for (const [key, { tags: own }] of kept) {
      if (own.some((tag) => named.has(tag))) forget(key);
    }
  }

  resetRequestCache() {}
}

/** @param {string} key */
function forget(key) {
  keptBytes -= kept.get(key)?.bytes ?? 0;
  kept.delete(key);
}

/** @param {CacheEntry} entry */
function isOld({ value, lastModified }) {
  return value?.kind === "FETCH" && Date.now() - lastModified > value.revalidate * 1_000;
}

/**
 * @param {NonNullable<CacheEntry["value"]>} value
 * @param {readonly string[]} [tags]
 * @returns {readonly string[]}
 */
function tagsOf(value, tags = []) {
  const listed = "headers" in value ? value.headers?.[TAGS_HEADER] : undefined;
  return typeof listed === "string" ? [...tags, ...listed.split(",")] : tags;
}

/** @param {NonNullable<CacheEntry["value"]>} value */
function sizeOf(value) {
  if (value.kind === "FETCH") return value.data.body.length;
  if (value.kind !== "APP_PAGE") return "body" in value ? value.body.length : 0;
  const segments = [...(value.segmentData?.values() ?? [])];
  return [value.html, value.rscData, ...segments].reduce(
    (sum, part) => sum + (typeof part === "string" || part instanceof Uint8Array ? part.length : 0),
    0,
  );
}
