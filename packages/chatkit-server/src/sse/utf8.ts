const encoder = new TextEncoder();

// Node allocates small buffers from a shared pool, which is several times faster. Accessed through
// the global object, so that bundlers don't add a polyfill.
const nodeBuffer: typeof Buffer | undefined = globalThis.Buffer;

export const encodeUtf8: (text: string) => Uint8Array = nodeBuffer
  ? (text) => nodeBuffer.from(text, "utf8")
  : (text) => encoder.encode(text);
