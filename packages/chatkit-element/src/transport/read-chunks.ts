/** The chunks of a body. Ends with the signal even if the page's own fetch ignores it. */
export async function* readChunks(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(ignoreBrokenStream);
  signal.addEventListener("abort", cancel);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}

function ignoreBrokenStream(): void {
  // Cancelling a stream that already failed fails with the same error, which was thrown before.
}
