/**
 * A web stream that produces a chunk only when the reader requests it. `onCancel` is called when
 * the reader disconnects, even while a chunk is awaited.
 */
export function toReadableStream(
  chunks: AsyncIterable<Uint8Array>,
  onCancel: () => void = () => {},
): ReadableStream<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await source.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        onCancel();
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
