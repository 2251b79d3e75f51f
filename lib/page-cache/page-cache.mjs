// Plain JavaScript because Next loads this file directly.
import { scriptPolicyFor } from "./script-policy.mjs";

const MAX_BYTES = 64 * 1024 * 1024;
const TAGS_HEADER = "x-next-cache-tags";

/**
 * @typedef {import("next/dist/server/lib/incremental-cache").CacheHandlerValue} CacheEntry
 * @typedef {{ entry: CacheEntry, tags: readonly string[], bytes: number }} Kept
 */

/**
 * Shared by all handlers of this process because Next creates one per request. Least recently used
 * first.
 */
const kept = /** @type {Map<string, Kept>} */ (new Map());
let keptBytes = 0;

/**
 * Caches pages and data for Next, only in this process's memory. The build's output is never read,
 * because it may come from another database. Each page is stored and sent with a policy that lists
 * the hashes of that page's scripts, so the two always match, even after the page is rendered
 * again.
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
    // A stale page may be served while it is rendered again, but the new one must not use stale
    // data.
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
      // Mutated in place because Next sends this same object when the page was just rendered.
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
      if (keptBytes <= MAX_BYTES) break;
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
