import type { ThreadMetadata } from "../protocol";

/**
 * Notices that a handler changed its thread, at a constant cost per delta: what a handler usually
 * sets is compared by identity at every event, changes inside stored metadata only where `isChanged`
 * is asked to look deeper.
 */
export class ThreadChanges {
  readonly #thread: ThreadMetadata;
  #surface: readonly unknown[];
  #whole: string;

  constructor(thread: ThreadMetadata) {
    this.#thread = thread;
    this.#surface = surfaceOf(thread);
    this.#whole = fingerprint(thread);
  }

  isChanged(depth: "surface" | "whole"): boolean {
    const thread = this.#thread;
    const [title, status, type, reason, domains, domainCount, metadata] = this.#surface;
    const changed =
      thread.title !== title ||
      thread.status !== status ||
      thread.status.type !== type ||
      reasonOf(thread) !== reason ||
      thread.allowed_image_domains !== domains ||
      thread.allowed_image_domains?.length !== domainCount ||
      thread.metadata !== metadata;
    if (!changed && depth === "surface") return false;
    const whole = fingerprint(thread);
    this.#surface = surfaceOf(thread);
    return whole !== this.#whole;
  }

  /** Takes the thread as it is for unchanged. */
  reset(): void {
    this.#surface = surfaceOf(this.#thread);
    this.#whole = fingerprint(this.#thread);
  }
}

function surfaceOf(thread: ThreadMetadata): readonly unknown[] {
  return [
    thread.title,
    thread.status,
    thread.status.type,
    reasonOf(thread),
    thread.allowed_image_domains,
    thread.allowed_image_domains?.length,
    thread.metadata,
  ];
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
