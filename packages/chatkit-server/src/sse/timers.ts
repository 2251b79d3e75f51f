/** A pending timer, for `clear`. */
export type TimerHandle = ReturnType<typeof globalThis.setTimeout>;

/** The timer functions used; tests pass their own. */
export interface Timers {
  set(callback: () => void, milliseconds: number): TimerHandle;
  clear(handle: TimerHandle): void;
}

export const systemTimers: Timers = {
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (handle) => clearTimeout(handle),
};

/** Resolves after the time has passed, or when the signal aborts. */
export function pause(timers: Timers, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = timers.set(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
    function done() {
      timers.clear(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
  });
}
