const encoder = new TextEncoder();

// Node cuts small buffers from a shared block, which makes them several times cheaper. Reached
// through the global object, so that bundlers bring no polyfill into the browser.
const nodeBuffer: typeof Buffer | undefined = globalThis.Buffer;

export const encodeUtf8: (text: string) => Uint8Array = nodeBuffer
  ? (text) => nodeBuffer.from(text, "utf8")
  : (text) => encoder.encode(text);
