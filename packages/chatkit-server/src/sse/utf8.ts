const encoder = new TextEncoder();

// Node cuts small buffers from a shared block, which makes them several times cheaper. Reached
// through the global object, lest a bundler brings a polyfill into the browser.
const nodeBuffer: typeof Buffer | undefined = globalThis.Buffer;

export const encodeUtf8: (text: string) => Uint8Array = nodeBuffer
  ? (text) => nodeBuffer.from(text, "utf8")
  : (text) => encoder.encode(text);
