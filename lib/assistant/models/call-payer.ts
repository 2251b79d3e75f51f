import { AsyncLocalStorage } from "node:async_hooks";

/**
 * On whose behalf the model is called. It holds only a few short strings, because a keep-alive
 * connection retains the async context in which it was opened.
 */
export interface CallPayer {
  tenantId: string;
  userId: string;
  guest: boolean;
  /** The address whose limits apply; null for none. */
  address: string | null;
  /** A BCP 47 tag; refusals are in this language. */
  locale: string;
}

/**
 * The payer of the current model calls. It is async-local because the Agents SDK passes nothing
 * about the run to a model's client, and the client retries internally.
 */
export const callPayer = new AsyncLocalStorage<CallPayer>();

export function payerOf({ tenantId, userId, guest, address, locale }: CallPayer): CallPayer {
  return { tenantId, userId, guest, address, locale };
}
