import { InvalidRequestError, PayloadTooLargeError } from "./errors";

/** How long a client may take to send a body, in milliseconds. */
const BODY_TIMEOUT_MS = 60_000;

/**
 * Reads the whole body. Throws `PayloadTooLargeError` as soon as it is known to be too long, and
 * `InvalidRequestError` if the client disconnects before the end or takes longer than `timeoutMs`
 * milliseconds.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  timeoutMs: number = BODY_TIMEOUT_MS,
): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  let isLate = false;
  // Cancels the read that waits, so that neither the request nor its connection stays.
  const timer = setTimeout(() => {
    isLate = true;
    reader?.cancel().catch(() => undefined);
  }, timeoutMs);
  try {
    while (reader) {
      const { done, value } = await reader.read().catch(brokenOff);
      if (isLate) throw new InvalidRequestError(`The body took over ${timeoutMs / 1_000} seconds.`);
      if (done) break;
      length += value.byteLength;
      if (length > maxBytes) {
        await reader.cancel();
        throw tooLarge(maxBytes);
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(timer);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

function brokenOff(cause: unknown): never {
  throw new InvalidRequestError("The body ended early.", { cause });
}

function tooLarge(maxBytes: number): PayloadTooLargeError {
  return new PayloadTooLargeError(`The body may be at most ${maxBytes} bytes long.`, {
    reason: { code: "body_too_large", values: { kilobytes: Math.floor(maxBytes / 1_000) } },
  });
}
