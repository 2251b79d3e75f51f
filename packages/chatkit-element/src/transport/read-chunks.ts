/** The chunks of a body. Ends when the signal aborts, even if the page's own fetch ignores it. */
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
  // Canceling a failed stream rejects with the error that was already thrown.
}
