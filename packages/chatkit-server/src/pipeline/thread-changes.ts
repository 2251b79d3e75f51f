import type { ThreadMetadata } from "../protocol";

/**
 * Notices that a handler changed its thread, at a constant cost per delta: what a handler usually
 * sets is compared by identity at every event, changes inside stored metadata only where `isChanged`
 * is asked to look deeper.
 */
export class ThreadChanges {
  readonly #thread: ThreadMetadata;
  #surface: ReturnType<typeof surfaceOf>;
  #whole: string;

  constructor(thread: ThreadMetadata) {
    this.#thread = thread;
    this.#surface = surfaceOf(thread);
    this.#whole = fingerprint(thread);
  }

  isChanged(depth: "surface" | "whole"): boolean {
    if (depth === "surface" && !this.areVisible()) return false;
    const whole = fingerprint(this.#thread);
    this.#surface = surfaceOf(this.#thread);
    return whole !== this.#whole;
  }

  /** Whether a member was set that handlers usually set: cheap, and may be a false alarm. */
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

  /** Takes the thread as it is for unchanged. */
  reset(): void {
    this.#surface = surfaceOf(this.#thread);
    this.#whole = fingerprint(this.#thread);
  }
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

/** Null counts as absent among the thread's own members, and the order of members for nothing. */
function fingerprint(thread: ThreadMetadata): string {
  const members = [
    thread.title ?? null,
    thread.status.type,
    reasonOf(thread) ?? null,
    thread.allowed_image_domains ?? null,
    thread.metadata,
  ];
  return JSON.stringify(members, (_key, value: unknown) => inKeyOrder(value));
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reasonOf(thread: ThreadMetadata): string | null | undefined {
  return thread.status.type === "active" ? undefined : thread.status.reason;
}
