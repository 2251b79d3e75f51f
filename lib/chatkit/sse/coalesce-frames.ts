/** Ends a batch, so that a fast producer stays close to its reader. */
const MAX_BATCH_BYTES = 16_384;

/** Calls back once everything that is ready now has been dealt with. */
const afterThisTurn: (callback: () => void) => unknown =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/**
 * Joins the frames that are ready at the same moment into one chunk: each chunk costs a web stream
 * and a socket far more than its bytes. A frame that has nothing to wait with goes out alone.
 */
export async function* coalesceFrames(
  frames: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = frames[Symbol.asyncIterator]();
  let next = source.next();
  let ended = false;
  try {
    for (;;) {
      const first = await next;
      ended = first.done === true;
      if (first.done) return;
      const batch = [first.value];
      let bytes = first.value.byteLength;
      const turn = new Promise<null>((resolve) => {
        afterThisTurn(() => resolve(null));
      });
      next = source.next();
      while (bytes < MAX_BATCH_BYTES) {
        const result = await Promise.race([next, turn]).catch(() => null);
        if (result === null || result.done) break;
        batch.push(result.value);
        bytes += result.value.byteLength;
        next = source.next();
      }
      // A failure is told when its turn comes, after this batch.
      next.catch(() => {});
      yield join(batch, bytes);
    }
  } finally {
    if (!ended) await source.return?.();
  }
}

function join(batch: readonly Uint8Array[], bytes: number): Uint8Array {
  const [only] = batch;
  if (only && batch.length === 1) return only;
  const joined = new Uint8Array(bytes);
  let offset = 0;
  for (const frame of batch) {
    joined.set(frame, offset);
    offset += frame.byteLength;
  }
  return joined;
}
