import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Whose limits a model call counts against. Holds nothing else from the request, because a
 * keep-alive connection retains the async context that it was opened in.
 */
export interface CallPayer {
  /** The address whose limits apply; null for none. */
  address: string | null;
}

/**
 * The payer of the current model calls. It is async-local because the Agents SDK passes nothing
 * about the run to a model's client, and the client makes retries internally.
 */
export const callPayer = new AsyncLocalStorage<CallPayer>();
