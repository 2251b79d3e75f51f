import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

/** Answers a request; `request.signal` aborts when the client disconnects. */
export type FetchHandler = (request: Request) => Promise<Response>;

/**
 * A listener for `node:http`, Express and similar frameworks: `createServer(listener)`,
 * `app.all("/chatkit", listener)`. It reads the body itself, so register it before any body parser.
 */
export function toNodeListener(
  handle: FetchHandler,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on("close", () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    answer(handle, incoming, outgoing, gone.signal).catch((error: unknown) => {
      outgoing.destroy(error instanceof Error ? error : undefined);
    });
  };
}

async function answer(
  handle: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const request = toRequest(incoming, signal);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  await send(await handle(request), outgoing);
}

/** Null for a URL or a method that `Request` doesn't accept. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = "GET" } = incoming;
  const url = urlOf(incoming);
  if (!url || method === "TRACE" || method === "CONNECT") return null;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(url, {
    method,
    headers: headersOf(incoming),
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  });
}

/** Express removes the mount path from `url` and keeps the full path in `originalUrl`. */
function urlOf(incoming: IncomingMessage): URL | null {
  const path =
    "originalUrl" in incoming && typeof incoming.originalUrl === "string"
      ? incoming.originalUrl
      : (incoming.url ?? "/");
  const base = `http://${incoming.headers.host ?? "localhost"}`;
  return URL.canParse(path, base) ? new URL(path, base) : null;
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return headers;
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  const reader = response.body?.getReader();
  if (!reader) {
    outgoing.end();
    return;
  }
  // A disconnect must end the stream even while the next chunk is pending. A stream that has failed
  // rejects this with its failure, which the read below reports.
  outgoing.on("close", () => void reader.cancel().catch(() => undefined));
  outgoing.flushHeaders();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!outgoing.write(value)) await drained(outgoing);
  }
  outgoing.end();
}

/** Resolves when the client can receive more, or has disconnected. */
function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done);
      outgoing.off("close", done);
      resolve();
    };
    outgoing.on("drain", done);
    outgoing.on("close", done);
  });
}
