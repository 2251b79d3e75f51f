import type { Store } from "@acme/chatkit-server";
import type { ThreadItem } from "@acme/chatkit-server/protocol";
import { estimateTokens } from "./estimate-tokens";

export interface HistoryBudget {
  /** Tokens, roughly: see `estimateTokens`. */
  tokens: number;
  /** Items that are read of a thread at most. */
  items: number;
}

export const defaultHistoryBudget: HistoryBudget = { tokens: 16_000, items: 200 };

/** What is sent of a thread, oldest first. */
export interface History {
  items: ThreadItem[];
  /** Items whose results and files are sent as notes. */
  noted: ReadonlySet<string>;
  /** The thread began before the first of these items. */
  isShortened: boolean;
}

/** Of the budget, for exchanges that are sent whole; older ones share the rest as notes. */
const SHARE_FOR_WHOLE = 0.7;

/**
 * The newest exchanges of a thread that fit the budget. The newest is whole, however long; from some
 * point on the results of tools and the files are notes; what is older still is left out. The history
 * begins with a user message, so that no answer stands without its question.
 */
export async function loadHistory<Context>(
  store: Store<Context>,
  threadId: string,
  context: Context,
  budget: HistoryBudget,
): Promise<History> {
  const page = await store.loadThreadItems(threadId, null, budget.items, "desc", context);
  const history = fitHistory(page.data.toReversed(), budget.tokens);
  return { ...history, isShortened: history.isShortened || page.has_more };
}

/** Chooses what is sent of the items, oldest first. */
export function fitHistory(items: readonly ThreadItem[], tokens: number): History {
  const exchanges = exchangesOf(items);
  const newest = exchanges.pop() ?? [];
  const chosen = [...newest];
  const noted = new Set<string>();
  let used = sum(newest, "whole");
  let isWhole = true;
  for (const exchange of exchanges.toReversed()) {
    isWhole &&= used + sum(exchange, "whole") <= tokens * SHARE_FOR_WHOLE;
    const size = sum(exchange, isWhole ? "whole" : "noted");
    if (used + size > tokens) return { items: chosen, noted, isShortened: true };
    used += size;
    chosen.unshift(...exchange);
    if (!isWhole) for (const { id } of exchange) noted.add(id);
  }
  return { items: chosen, noted, isShortened: chosen.length < items.length };
}

/** Each begins with a user message; items before the first are left out where there is one. */
function exchangesOf(items: readonly ThreadItem[]): ThreadItem[][] {
  const exchanges: ThreadItem[][] = [];
  for (const item of items) {
    if (item.type === "user_message") exchanges.push([item]);
    else exchanges.at(-1)?.push(item);
  }
  return exchanges.length > 0 ? exchanges : [[...items]];
}

function sum(items: readonly ThreadItem[], size: "whole" | "noted"): number {
  return items.reduce((total, item) => total + estimateTokens(item)[size], 0);
}
