const encoder = new TextEncoder();

/**
 * Options for a request whose body is gone once it is sent. Otherwise `fetch` keeps a text, and a
 * copy of it for a redirect, until the response has ended: three times the bytes of every prompt
 * for as long as its answer takes. Redirects are therefore refused.
 */
export function releaseBody(init: RequestInit | undefined): RequestInit | undefined {
  if (typeof init?.body !== "string") return init;
  const bytes = encoder.encode(init.body);
  const headers = new Headers(init.headers);
  // Without it, the stream would be sent in chunks, which not every server accepts.
  headers.set("content-length", String(bytes.byteLength));
  const body = streamOnce(bytes);
  const once = { body, headers, duplex: "half", redirect: "error", window: null } as const;
  return { ...init, ...once };
}

function streamOnce(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
