import { IdempotencyKeySchema, TurnRequestMetadataSchema, type JsonObject } from "../protocol";
import { InvalidRequestError } from "../errors";
import { fieldName } from "../field-name";

/** A request that the server is processing. */
export interface Call<Context> {
  context: Context;
  operation: string;
  /** Identifies the request in logs and in error responses. */
  requestId: string;
  /** Aborts when the client disconnects. */
  signal: AbortSignal | undefined;
  /** The client stops turns with `turns.stop`, so closing the connection doesn't stop them. */
  explicitStop: boolean;
  idempotencyKey: string | undefined;
  /** Digest of the operation and its parameters; set if the request has an idempotency key. */
  requestDigest: string | undefined;
  /** Called with work that may outlive the response. */
  waitUntil: (work: Promise<void>) => void;
}

export interface ProcessOptions {
  /** Aborts when the client disconnects. */
  signal?: AbortSignal | undefined;
  requestId?: string | undefined;
  /** The header `Idempotency-Key`. */
  idempotencyKey?: string | undefined;
  /**
   * Called with work that may outlive the response, for hosts that suspend a process between
   * requests.
   */
  waitUntil?: ((work: Promise<void>) => void) | undefined;
}

export async function createCall<Context>(
  request: { type: string; params: object; metadata: JsonObject },
  context: Context,
  options: ProcessOptions,
): Promise<Call<Context>> {
  const turns = TurnRequestMetadataSchema.safeParse(request.metadata["turns"] ?? {});
  if (!turns.success) {
    const issue = turns.error.issues[0];
    const field = fieldName(["metadata", "turns", ...(issue?.path ?? [])]);
    throw new InvalidRequestError(`${field}: ${issue?.message ?? "is invalid"}`, { field });
  }
  const idempotencyKey = readHeaderKey(options.idempotencyKey) ?? turns.data.idempotency_key;
  return {
    context,
    operation: request.type,
    requestId: options.requestId ?? crypto.randomUUID(),
    signal: options.signal,
    explicitStop: turns.data.explicit_stop,
    idempotencyKey,
    requestDigest: idempotencyKey === undefined ? undefined : await digestOf(request),
    waitUntil: options.waitUntil ?? (() => {}),
  };
}

/** An empty header counts as absent. */
function readHeaderKey(header: string | undefined): string | undefined {
  if (!header) return undefined;
  const key = IdempotencyKeySchema.safeParse(header);
  if (key.success) return key.data;
  const field = "Idempotency-Key";
  throw new InvalidRequestError(`${field}: ${key.error.issues[0]?.message ?? "is invalid"}`, {
    field,
  });
}

/** SHA-256 in hexadecimal. */
async function digestOf({ type, params }: { type: string; params: object }): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([type, params]));
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
