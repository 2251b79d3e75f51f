/** How long streams may keep the process busy before sockets and timers get their turn. */
const SLICE_MS = 3;

type Line = (() => void)[];

/** Calls back after sockets and timers have been served. */
const afterOthers: (callback: () => void) => unknown =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/** Node runs these when all microtasks are done; other platforms have nothing like it. */
const nextTick: ((callback: () => void) => void) | undefined = globalThis.process?.nextTick;

/** Calls back once what was just resolved has run until it waits again. Does nothing without Node. */
function afterMicrotasks(callback: () => void): void {
  if (nextTick) queueMicrotask(() => nextTick(callback));
}

const newcomers: Line = [];
const others: Line = [];
let newcomersWereLast = false;
let sliceEnd: number | undefined;

/**
 * One stream's part in the time slices in which all streams of the process run. A stream whose data
 * is always ready would otherwise never let anything else run.
 *
 * The first time that a stream has to wait, it does so in a line of newcomers, which gets every
 * second slice. That way the first byte doesn't wait until every other stream has had a slice, and
 * long streams keep at least half of the time.
 */
export class TimeShare {
  #isNew = true;

  /**
   * Call it before each piece of work, and wait for the promise if there is one.
   *
   * @returns Undefined while there is time left; after that, a promise that resolves in a later slice.
   */
  nextSlice(): Promise<void> | undefined {
    const now = performance.now();
    if (sliceEnd === undefined) beginSlice(now);
    else if (now >= sliceEnd) return this.#wait();
    return undefined;
  }

  #wait(): Promise<void> {
    const line = this.#isNew ? newcomers : others;
    this.#isNew = false;
    return new Promise((resolve) => line.push(resolve));
  }
}

function beginSlice(now: number): void {
  sliceEnd = now + SLICE_MS;
  afterOthers(endSlice);
}

function endSlice(): void {
  sliceEnd = undefined;
  if (newcomers.length + others.length === 0) return;
  beginSlice(performance.now());
  serve();
}

/** Lets one stream after another continue until the slice is over. */
function serve(): void {
  if (sliceEnd === undefined || performance.now() >= sliceEnd) return;
  const next = takeNext();
  if (!next) return;
  next();
  afterMicrotasks(serve);
}

/** Takes from both lines in turn as long as somebody waits in both. */
function takeNext(): (() => void) | undefined {
  const isNewcomersTurn = others.length === 0 || (!newcomersWereLast && newcomers.length > 0);
  newcomersWereLast = isNewcomersTurn;
  return (isNewcomersTurn ? newcomers : others).shift();
}
