import type { JsonValue, ThreadMetadata } from "../protocol";
import type { MetadataUpdate, ThreadUpdate } from "../thread-update";

/**
 * Detects what a handler changed in its thread, at a constant cost per delta: commonly set members
 * are compared by identity at every event, and changes inside stored metadata are detected only
 * when `isChanged` is asked to look deeper. Others may change the stored thread in the meantime, so
 * only what changed here is written.
 */
export class ThreadChanges {
  readonly #thread: ThreadMetadata;
  #surface: ReturnType<typeof surfaceOf>;
  /** Each member as JSON, as last written or read. */
  #known: ReturnType<typeof membersOf>;

  constructor(thread: ThreadMetadata) {
    this.#thread = thread;
    this.#surface = surfaceOf(thread);
    this.#known = membersOf(thread);
  }

  isChanged(depth: "surface" | "whole"): boolean {
    if (depth === "surface" && !this.areVisible()) return false;
    const members = membersOf(this.#thread);
    this.#surface = surfaceOf(this.#thread);
    return changedNames(this.#known, members).length > 0;
  }

  /** Whether a common member was set: cheap, with false positives. */
  areVisible(): boolean {
    const thread = this.#thread;
    const surface = this.#surface;
    return (
      thread.title !== surface.title ||
      thread.status !== surface.status ||
      thread.status.type !== surface.statusType ||
      reasonOf(thread) !== surface.reason ||
      thread.allowed_image_domains !== surface.domains ||
      thread.allowed_image_domains?.length !== surface.domainCount ||
      thread.metadata !== surface.metadata
    );
  }

  /** Returns what has changed since the last call and marks it as written. */
  take(): ThreadUpdate {
    const members = membersOf(this.#thread);
    const changed = new Set(changedNames(this.#known, members));
    const { title, status, allowed_image_domains, metadata } = structuredClone(this.#thread);
    this.#known = members;
    this.#surface = surfaceOf(this.#thread);
    const inMetadata = [...changed].filter((name) => name.startsWith(IN_METADATA));
    return {
      ...(changed.has("title") && { title: title ?? null }),
      ...(changed.has("status") && { status }),
      ...(changed.has("domains") && { allowed_image_domains: allowed_image_domains ?? null }),
      ...(inMetadata.length > 0 && { metadata: metadataUpdate(inMetadata, metadata) }),
    };
  }

  /**
   * Copies others' stored changes into the thread, except for members that were changed here and
   * aren't written yet.
   */
  refresh(stored: ThreadMetadata): void {
    const members = membersOf(this.#thread);
    const mine = new Set(changedNames(this.#known, members));
    const theirs = changedNames(this.#known, membersOf(stored)).filter((name) => !mine.has(name));
    for (const name of theirs) this.#adopt(name, stored);
    this.#surface = surfaceOf(this.#thread);
  }

  #adopt(name: string, stored: ThreadMetadata): void {
    const thread = this.#thread;
    if (name === "title") thread.title = stored.title;
    else if (name === "status") thread.status = stored.status;
    else if (name === "domains") thread.allowed_image_domains = stored.allowed_image_domains;
    else adoptMember(name.slice(IN_METADATA.length), thread, stored);
    const json = membersOf(stored).get(name);
    if (json === undefined) this.#known.delete(name);
    else this.#known.set(name, json);
  }
}

const IN_METADATA = "metadata.";

function metadataUpdate(
  names: readonly string[],
  metadata: ThreadMetadata["metadata"],
): MetadataUpdate {
  return Object.fromEntries(
    names.map((name) => {
      const member = name.slice(IN_METADATA.length);
      return [member, metadata[member]];
    }),
  );
}

function adoptMember(name: string, thread: ThreadMetadata, stored: ThreadMetadata): void {
  const value: JsonValue | undefined = stored.metadata[name];
  if (value === undefined) delete thread.metadata[name];
  else thread.metadata[name] = value;
}

function surfaceOf(thread: ThreadMetadata) {
  return {
    title: thread.title,
    status: thread.status,
    statusType: thread.status.type,
    reason: reasonOf(thread),
    domains: thread.allowed_image_domains,
    domainCount: thread.allowed_image_domains?.length,
    metadata: thread.metadata,
  };
}

/**
 * The thread's members for comparison: null counts as absent, and the order of members is ignored.
 */
function membersOf(thread: ThreadMetadata): Map<string, string> {
  return new Map([
    ["title", jsonOf(thread.title ?? null)],
    ["status", jsonOf({ type: thread.status.type, reason: reasonOf(thread) ?? null })],
    ["domains", jsonOf(thread.allowed_image_domains ?? null)],
    ...Object.entries(thread.metadata).map(
      ([name, value]) => [`${IN_METADATA}${name}`, jsonOf(value)] as const,
    ),
  ]);
}

function changedNames(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

/**
 * Undefined, which a handler may leave in the metadata, counts as null, because JSON has no
 * undefined.
 */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => inKeyOrder(member)) ?? "null";
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reasonOf(thread: ThreadMetadata): string | null | undefined {
  return thread.status.type === "active" ? undefined : thread.status.reason;
}
