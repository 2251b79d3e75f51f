/** Small pieces are sent together, because each chunk of a response costs. */
const CHUNK_LENGTH = 16_384;

/**
 * Streams pieces of text as a response body, as fast as the client reads them. It waits for the
 * first two, so that an early failure still becomes an error response.
 */
export async function textStream(
  pieces: AsyncGenerator<string>,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const first = [await pieces.next(), await pieces.next()];
  return new ReadableStream({
    async pull(controller) {
      let text = "";
      for (;;) {
        const { done, value } = first.shift() ?? (await pieces.next());
        if (!done) text += value;
        if (!done && text.length < CHUNK_LENGTH) continue;
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (done) controller.close();
        return;
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
