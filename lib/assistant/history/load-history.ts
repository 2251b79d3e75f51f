import type { Store } from "@acme/chatkit-server";
import type { ThreadItem } from "@acme/chatkit-server/protocol";
import { estimateTokens } from "./estimate-tokens";

export interface HistoryBudget {
  /** Estimated tokens; see `estimateTokens`. */
  tokens: number;
  /** Maximum number of items read from a thread. */
  items: number;
}

export const defaultHistoryBudget: HistoryBudget = { tokens: 16_000, items: 200 };

/** The part of a thread that is sent to the model, oldest first. */
export interface History {
  items: ThreadItem[];
  /** IDs of the items whose results and files are sent as notes. */
  noted: ReadonlySet<string>;
  /** Whether results or files are sent as notes. */
  isSummarized: boolean;
  /** Whether older items of the thread were left out. */
  isShortened: boolean;
}

export interface LoadedHistory extends History {
  /** IDs of all of the thread's items; undefined if not all were read. */
  allIds: ReadonlySet<string> | undefined;
}

/** Share of the budget for exchanges sent whole; older exchanges share the rest as notes. */
const SHARE_FOR_WHOLE = 0.7;

/**
 * The newest exchanges of a thread that fit the budget. The newest exchange is always whole. In
 * older ones, tool results and files become notes, and the oldest are left out. The history starts
 * with a user message so that no answer appears without its question.
 */
export async function loadHistory<Context>(
  store: Store<Context>,
  threadId: string,
  context: Context,
  budget: HistoryBudget,
): Promise<LoadedHistory> {
  const page = await store.loadThreadItems(threadId, null, budget.items, "desc", context);
  const history = fitHistory(page.data.toReversed(), budget.tokens);
  return {
    ...history,
    isShortened: history.isShortened || page.has_more,
    allIds: page.has_more ? undefined : new Set(page.data.map(({ id }) => id)),
  };
}

/** Selects the items that fit the budget. `items` is oldest first. */
export function fitHistory(items: readonly ThreadItem[], tokens: number): History {
  const exchanges = exchangesOf(items);
  const newest = exchanges.pop() ?? [];
  const chosen = [...newest];
  const noted = new Set<string>();
  let used = sum(newest, "whole");
  let isWhole = true;
  let isSummarized = false;
  for (const exchange of exchanges.toReversed()) {
    const whole = sum(exchange, "whole");
    isWhole &&= used + whole <= tokens * SHARE_FOR_WHOLE;
    const size = sum(exchange, isWhole ? "whole" : "noted");
    if (used + size > tokens) return { items: chosen, noted, isSummarized, isShortened: true };
    used += size;
    chosen.unshift(...exchange);
    if (isWhole) continue;
    isSummarized ||= size !== whole;
    for (const { id } of exchange) noted.add(id);
  }
  return { items: chosen, noted, isSummarized, isShortened: chosen.length < items.length };
}

/**
 * Splits items at user messages. Items before the first one are dropped; without any, all items
 * form one exchange.
 */
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
