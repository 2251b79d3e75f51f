import * as z from "zod";

/**
 * Maximum number of characters: much longer than generated ids, and short enough for a database
 * index.
 */
const MAX_LENGTH = 500;

/** An id in a request. Without NUL characters, which PostgreSQL can't compare. */
export const RequestIdSchema = z
  .string()
  .max(MAX_LENGTH)
  .refine((id) => !id.includes("\0"), "must not hold NUL characters");

/** A list whose length is checked before its elements, because each invalid element costs time. */
export function boundedArray<Element extends z.ZodType>(element: Element, most: number) {
  return z.array(z.unknown()).max(most).pipe(z.array(element));
}
