/**
 * Yields the data of each server-sent event, regardless of chunk boundaries. Skips comments and
 * other fields, and drops an incomplete last frame, as the standard requires.
 */
export async function* decodeFrames(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let lines: string[] = [];
  for await (const line of splitLines(chunks, decoder)) {
    if (line === "") {
      if (lines.length > 0) yield lines.join("\n");
      lines = [];
    } else if (line === "data" || line.startsWith("data:")) {
      const value = line.slice("data:".length);
      lines.push(value.startsWith(" ") ? value.slice(1) : value);
    }
  }
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>, decoder: TextDecoder) {
  let rest = "";
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    // A trailing carriage return may be the first half of a line break.
    const complete = rest.endsWith("\r") ? rest.length - 1 : rest.length;
    const lines = rest.slice(0, complete).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + rest.slice(complete);
    yield* lines;
  }
  rest += decoder.decode();
  if (rest.endsWith("\r")) yield rest.slice(0, -1);
}
