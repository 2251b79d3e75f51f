/**
 * Reads the `data` of each server-sent event from a response body.
 * Accepts CRLF, comments, several data lines in one event and characters split between chunks; the
 * `[DONE]` marker of other servers is left out.
 */
export async function* readFrames(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const reader = body.getReader();
  // A page's own fetch may forget the signal; the answer ends with it all the same.
  const cancel = () => void reader.cancel().catch(ignoreBrokenStream);
  signal.addEventListener("abort", cancel);
  const decoder = new TextDecoder();
  const lines = createLineSplitter();
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() + "\n\n" : decoder.decode(value, { stream: true });
      for (const line of lines(text)) {
        if (line !== "") {
          const payload = dataOf(line);
          if (payload !== null) data.push(payload);
          continue;
        }
        const frame = data.join("\n");
        data = [];
        if (frame !== "" && frame !== "[DONE]") yield frame;
      }
      if (done) return;
    }
  } finally {
    signal.removeEventListener("abort", cancel);
    await reader.cancel().catch(ignoreBrokenStream);
  }
}

function ignoreBrokenStream(): void {
  // Cancelling a stream that already failed fails with the same error, which was thrown before.
}

function dataOf(line: string): string | null {
  if (!line.startsWith("data:")) return null;
  return line.startsWith("data: ") ? line.slice(6) : line.slice(5);
}

/** Splits chunks into whole lines, whatever ends them; keeps the rest for the next chunk. */
function createLineSplitter(): (chunk: string) => string[] {
  let rest = "";
  return (chunk) => {
    const text = rest + chunk;
    // A carriage return at the very end may be half of a CRLF.
    const held = text.endsWith("\r") ? text.length - 1 : text.length;
    const lines = text.slice(0, held).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + text.slice(held);
    return lines;
  };
}
