import type { Order, Page } from "@acme/chatkit-server";

/** Creates a page from up to `limit + 1` rows. The extra row only shows that there are more. */
export function toPage<Row extends { id: string }, T>(
  rows: readonly Row[],
  limit: number,
  read: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(read),
    has_more: hasMore,
    after: hasMore ? shown.at(-1)?.id : undefined,
  };
}

/** The comparison that selects the rows after a cursor. */
export function beyond(order: Order): "gt" | "lt" {
  return order === "asc" ? "gt" : "lt";
}
