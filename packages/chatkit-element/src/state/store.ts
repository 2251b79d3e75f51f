import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import type { ReportRefusal } from "./apply-update";
import { initialState, type ElementState } from "./element-state";
import { coalesceDeltas } from "./coalesce-deltas";
import { applyEvents } from "./turn-transitions";

export type Transition = (state: ElementState) => ElementState;

/** Runs the callback before the next paint, or soon if nothing is being painted. */
export type FrameScheduler = (callback: () => void) => void;

/** One element's state. Streamed events are applied once per frame. */
export interface ElementStore {
  readonly getState: () => ElementState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Applies a transition immediately, after any events queued before it. */
  readonly update: (transition: Transition) => void;
  /** Applies an event with the next frame. */
  readonly enqueue: (event: ThreadStreamEvent) => void;
}

export function createElementStore(
  scheduleFrame: FrameScheduler,
  report?: ReportRefusal,
): ElementStore {
  let state = initialState;
  let queued: ThreadStreamEvent[] = [];
  const listeners = new Set<() => void>();

  function settle(next: ElementState): void {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function flushed(): ElementState {
    const events = coalesceDeltas(queued);
    queued = [];
    return applyEvents(state, events, report);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (transition) => settle(transition(flushed())),
    enqueue(event) {
      queued.push(event);
      if (queued.length === 1) scheduleFrame(() => settle(flushed()));
    },
  };
}
