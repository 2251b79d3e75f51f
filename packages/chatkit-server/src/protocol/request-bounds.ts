import * as z from "zod";

/** Characters. Far above what servers make, and a longer id in an index is what databases refuse. */
const MAX_LENGTH = 500;

/** An id that a request names something by. NUL is in none: PostgreSQL can't even compare it. */
export const RequestIdSchema = z
  .string()
  .max(MAX_LENGTH)
  .refine((id) => !id.includes("\0"), "must not hold NUL characters");

/** A list whose length is checked before its elements are, as each bad one costs an issue. */
export function boundedArray<Element extends z.ZodType>(element: Element, most: number) {
  return z.array(z.unknown()).max(most).pipe(z.array(element));
}
