/** How long streams may keep the process busy before sockets and timers get their turn. */
const SLICE_MS = 3;

/** Calls back after sockets and timers have been served. */
const afterOthers: (callback: () => void) => unknown =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

const waiting: (() => void)[] = [];
let sliceEnd: number | undefined;

/**
 * Lets all streams of the process share it with new requests: call it before each piece of work,
 * and wait for the promise if there is one. A stream whose data is always ready would otherwise
 * never let anything else run.
 *
 * @returns Undefined while there is time left; after that, a promise that resolves in a later slice.
 */
export function nextSlice(): Promise<void> | undefined {
  const now = performance.now();
  if (sliceEnd === undefined) beginSlice(now);
  else if (now >= sliceEnd) return new Promise((resolve) => waiting.push(resolve));
  return undefined;
}

function beginSlice(now: number): void {
  sliceEnd = now + SLICE_MS;
  afterOthers(endSlice);
}

function endSlice(): void {
  sliceEnd = undefined;
  const next = waiting.shift();
  if (!next) return;
  beginSlice(performance.now());
  next();
}
