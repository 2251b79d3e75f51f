import { AsyncLocalStorage } from "node:async_hooks";

/**
 * On whose account a model is called. Nothing else of the request: connections that are kept open
 * keep what they were opened under.
 */
export interface CallPayer {
  /** Whose share of an address's limits is used up; null for none. */
  address: string | null;
}

/**
 * The request that calls of a model are made for. The Agents SDK hands a model's client nothing of
 * the run, and its retries are made by the client alone.
 */
export const callPayer = new AsyncLocalStorage<CallPayer>();
