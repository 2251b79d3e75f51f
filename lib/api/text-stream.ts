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
      const { done, value } = first.shift() ?? (await pieces.next());
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
