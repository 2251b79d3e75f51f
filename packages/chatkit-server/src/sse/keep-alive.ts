import type { TimerHandle, Timers } from "./timers";

const comment = new TextEncoder().encode(": keep-alive\n\n");

/** Silence is noticed up to half an interval late, to use one timer per stream instead of per frame. */
const TICKS_PER_INTERVAL = 2;

/**
 * Sends a comment after every `interval` milliseconds of silence, so that proxies don't close the
 * connection while a model thinks. Clients skip comments.
 */
export async function* withKeepAlive(
  frames: AsyncIterable<Uint8Array>,
  interval: number,
  timers: Timers,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = frames[Symbol.asyncIterator]();
  let quietTicks = 0;
  let breakSilence: (() => void) | undefined;
  let timer: TimerHandle;
  const tick = () => {
    quietTicks += 1;
    if (quietTicks >= TICKS_PER_INTERVAL) breakSilence?.();
    timer = timers.set(tick, interval / TICKS_PER_INTERVAL);
  };
  timer = timers.set(tick, interval / TICKS_PER_INTERVAL);

  let ended = false;
  try {
    let next = source.next();
    for (;;) {
      const result = await new Promise<IteratorResult<Uint8Array> | "silence">(
        (resolve, reject) => {
          breakSilence = () => resolve("silence");
          next.then(resolve, reject);
        },
      );
      quietTicks = 0;
      if (result === "silence") {
        yield comment;
      } else if (result.done) {
        ended = true;
        return;
      } else {
        yield result.value;
        next = source.next();
      }
    }
  } finally {
    timers.clear(timer);
    if (!ended) await source.return?.();
  }
}
