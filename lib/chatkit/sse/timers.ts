/** A pending call, to be given back to `clear`. */
export type TimerHandle = ReturnType<typeof globalThis.setTimeout>;

/** Where delays come from; tests pass their own. */
export interface Timers {
  set(callback: () => void, milliseconds: number): TimerHandle;
  clear(handle: TimerHandle): void;
}

export const systemTimers: Timers = {
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (handle) => clearTimeout(handle),
};
