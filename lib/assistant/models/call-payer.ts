import { AsyncLocalStorage } from "node:async_hooks";
import type { Count } from "@/lib/limits";

/**
 * On whose behalf the model is called. It holds only little, because a keep-alive connection
 * retains the async context in which it was opened.
 */
export interface CallPayer {
  tenantId: string;
  userId: string;
  guest: boolean;
  /** The address whose limits apply; null for none. */
  address: string | null;
  /** A BCP 47 tag; refusals are in this language. */
  locale: string;
  /** Undefined if the message reserved none. */
  reservedCalls?: ReservedCalls | undefined;
}

/** Model calls that were counted together with the message that needs them. */
export interface ReservedCalls {
  left: number;
  counts: readonly Count[];
}

/**
 * The payer of the current model calls. It is async-local because the Agents SDK passes nothing
 * about the run to a model's client, and the client retries internally.
 */
export const callPayer = new AsyncLocalStorage<CallPayer>();

export function payerOf(payer: CallPayer): CallPayer {
  const { tenantId, userId, guest, address, locale, reservedCalls } = payer;
  return { tenantId, userId, guest, address, locale, reservedCalls };
}
