import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { randomId } from "../transport/random-id";
import type { ApiRequest } from "../transport/api-client";
import { EmptyAnswerSchema } from "../transport/parse-event";
import { RequestError } from "../errors/request-error";
import { untilAborted } from "../transport/until-aborted";
import type { SessionContext } from "./session-context";

// Extensions for durable turns, which continue without a connection and which a client can stop or
// follow again on request.

const REATTACH_DELAYS_MS = [250, 1_000, 3_000] as const;
/**
 * The server reports a finished turn within this time; if the stream is still open then, the turn
 * is running.
 */
const SETTLING_MS = 400;

export interface TurnRequest extends ApiRequest {
  /**
   * Stays the same when the request is repeated, because the first attempt may have reached the
   * server.
   */
  readonly idempotencyKey: string;
}

/** A request that starts a turn. */
export function turnRequest(type: string, params: Record<string, unknown>): TurnRequest {
  return { type, params, idempotencyKey: randomId() };
}

/**
 * Tells the server that closing the connection isn't a stop, and lets it detect repeated requests.
 */
export function withTurnMetadata(
  context: SessionContext,
  { idempotencyKey, ...request }: TurnRequest,
): ApiRequest {
  if (!context.durableTurns()) return request;
  const turns = { explicit_stop: true, idempotency_key: idempotencyKey };
  return { ...request, metadata: { ...request.metadata, turns } };
}

function attachRequest(threadId: string): ApiRequest {
  return { type: "turns.attach", params: { thread_id: threadId } };
}

/**
 * Resolves when the turn has ended and its thread is free, or when the server couldn't be reached.
 */
export async function askToStop(context: SessionContext, threadId: string | null): Promise<void> {
  const { client, lifetime, log } = context;
  if (!context.durableTurns() || threadId === null) return;
  const request = { type: "turns.stop", params: { thread_id: threadId } };
  try {
    await client.ask(request, EmptyAnswerSchema, lifetime);
  } catch {
    log("turn.stop_failed");
  }
}

/** The events of a stream that reconnects when its connection breaks. */
export async function* withReattachment(
  context: SessionContext,
  first: AsyncIterable<ThreadStreamEvent>,
  signal: AbortSignal,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  let events = first;
  let attempts = 0;
  for (;;) {
    try {
      for await (const event of events) {
        // An attachment's other events may repeat earlier ones.
        if (event.type === "thread.item.updated") attempts = 0;
        yield event;
      }
      return;
    } catch (cause) {
      events = await reattached(context, cause, attempts, signal);
      attempts += 1;
    }
  }
}

async function reattached(
  context: SessionContext,
  cause: unknown,
  attempt: number,
  signal: AbortSignal,
): Promise<AsyncIterable<ThreadStreamEvent>> {
  const { threadId } = context.store.getState();
  const delay = REATTACH_DELAYS_MS[attempt];
  const broken = cause instanceof RequestError && cause.kind === "network";
  if (!broken || !context.durableTurns() || threadId === null || delay === undefined) throw cause;
  context.log("turn.reattach", { attempt });
  await untilAborted(new Promise((resolve) => setTimeout(resolve, delay)), signal);
  try {
    return await context.client.stream(attachRequest(threadId), signal);
  } catch (again) {
    signal.throwIfAborted();
    return reattached(context, again, attempt + 1, signal);
  }
}

/**
 * Follows the thread's newest turn if it is still running; null if it has ended. The returned
 * events include those that were read to find out.
 */
export async function runningTurn(
  context: SessionContext,
  threadId: string,
  signal: AbortSignal,
): Promise<AsyncIterable<ThreadStreamEvent> | null> {
  const stream = await context.client.stream(attachRequest(threadId), signal);
  const iterator = stream[Symbol.asyncIterator]();
  const seen: ThreadStreamEvent[] = [];
  const settled = new Promise<"open">((resolve) => setTimeout(() => resolve("open"), SETTLING_MS));
  for (;;) {
    const next = iterator.next();
    const outcome = await Promise.race([next, settled]);
    if (outcome === "open") return continued(seen, iterator, next);
    if (outcome.done) return null;
    seen.push(outcome.value);
    if (outcome.value.type !== "thread.item.done")
      return continued(seen, iterator, iterator.next());
  }
}

async function* continued(
  seen: readonly ThreadStreamEvent[],
  iterator: AsyncIterator<ThreadStreamEvent>,
  pending: Promise<IteratorResult<ThreadStreamEvent>>,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  yield* seen;
  for (let result = await pending; !result.done; result = await iterator.next()) {
    yield result.value;
  }
}
