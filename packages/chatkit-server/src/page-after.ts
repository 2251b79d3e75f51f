import { NotFoundError } from "./errors";
import { timeOfId } from "./ids";
import type { Order, Page } from "./protocol";

/**
 * The page of `rows`, oldest first, that follows the row with the id `after` in the given order.
 * Throws `NotFoundError` for an unknown cursor.
 */
export function pageAfter<Row extends { id: string }>(
  rows: readonly Row[],
  { limit, after, order }: { limit: number; after: string | null; order: Order },
): Page<Row> {
  const ordered = order === "asc" ? rows : rows.toReversed();
  const position = after === null ? -1 : ordered.findIndex((row) => row.id === after);
  if (after !== null && position < 0) throw new NotFoundError(`Cursor ${after} not found`);
  const data = ordered.slice(position + 1, position + 1 + limit);
  const hasMore = position + 1 + limit < ordered.length;
  return { data, has_more: hasMore, after: hasMore ? data.at(-1)?.id : undefined };
}

/**
 * The time, in milliseconds since 1970, from which a list of threads continues if its cursor was
 * deleted: the thread's id contains its creation time. Throws `NotFoundError` for any other id.
 */
export function timeOfGoneCursor(after: string): number {
  const time = timeOfId(after);
  if (time === null) throw new NotFoundError(`Cursor ${after} not found`);
  return time;
}
