import type { ThreadStreamEvent } from "../protocol";

/** Events to send to the client, in order. */
export class EventQueue {
  #events: ThreadStreamEvent[] = [];
  #listener: (() => void) | undefined;

  push(event: ThreadStreamEvent): void {
    this.#events.push(event);
    this.#listener?.();
  }

  takeAll(): ThreadStreamEvent[] {
    const taken = this.#events;
    if (taken.length > 0) this.#events = [];
    return taken;
  }

  /** Calls `listener` on every push. There is one listener at a time; undefined removes it. */
  listen(listener: (() => void) | undefined): void {
    this.#listener = listener;
  }
}
