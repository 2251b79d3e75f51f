import { McpFailure } from "./mcp-failure";

/** The largest response that is read, in bytes. */
const MAX_BYTES = 1024 * 1024;

/**
 * A `fetch` whose requests end with `signal`, and whose responses have at most `MAX_BYTES`.
 * `onBroken` gets the reason if the response to a message doesn't arrive whole, because the MCP
 * client would go on waiting for the rest.
 */
export function boundedFetch(
  signal: AbortSignal,
  onBroken: (reason: unknown) => void,
): typeof fetch {
  return async (input, init) => {
    const signals = init?.signal ? [signal, init.signal] : [signal];
    const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
    if (response.body === null) return response;
    const { readable, writable } = upTo(MAX_BYTES);
    const isReply = init?.method === "POST";
    response.body.pipeTo(writable).catch((reason: unknown) => isReply && onBroken(reason));
    return new Response(readable, response);
  };
}

function upTo(most: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > most) throw new McpFailure(`The MCP server sent more than ${most} bytes.`);
      controller.enqueue(chunk);
    },
  });
}
