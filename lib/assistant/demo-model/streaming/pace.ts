/** Waits about as long as it takes to read a word. Rejects when the signal aborts. */
export type Pace = (signal: AbortSignal | undefined) => Promise<void>;

const SHORTEST_MS = 18;
const MAX_MS = 46;

/** Slightly uneven, like the words of a real model. */
export const humanPace: Pace = (signal) =>
  pause(SHORTEST_MS + Math.random() * (MAX_MS - SHORTEST_MS), signal);

export const noPace: Pace = async (signal) => signal?.throwIfAborted();

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
