import type { Store } from "@acme/chatkit-server";
import type { ThreadItem } from "@acme/chatkit-server/protocol";

export interface HistoryBudget {
  items: number;
  /** Characters of the items' JSON, some four to a token. */
  characters: number;
}

export const defaultHistoryBudget: HistoryBudget = { items: 80, characters: 60_000 };

/**
 * The newest items of a thread that fit the budget, oldest first. It begins with a user message, so
 * that no answer stands without its question; the last exchange is always whole.
 */
export async function loadHistory<Context>(
  store: Store<Context>,
  threadId: string,
  context: Context,
  budget: HistoryBudget = defaultHistoryBudget,
): Promise<ThreadItem[]> {
  const page = await store.loadThreadItems(threadId, null, budget.items, "desc", context);
  return fitHistory(page.data.toReversed(), budget.characters);
}

/** Drops whole exchanges from the old end until the rest fits. */
export function fitHistory(items: readonly ThreadItem[], characters: number): ThreadItem[] {
  const starts = items.flatMap((item, index) => (item.type === "user_message" ? [index] : []));
  const last = starts.at(-1);
  if (last === undefined) return [...items];
  const sizes = items.map((item) => JSON.stringify(item).length);
  const start = starts.find((index) => sum(sizes.slice(index)) <= characters) ?? last;
  return items.slice(start);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
