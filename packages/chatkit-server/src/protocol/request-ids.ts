import * as z from "zod";

/** Characters. Far above what servers make, and a longer id in an index is what databases refuse. */
const MAX_LENGTH = 500;

/** An id that a request names something by. NUL is in none: PostgreSQL can't even compare it. */
export const RequestIdSchema = z
  .string()
  .max(MAX_LENGTH)
  .refine((id) => !id.includes("\0"), "must not hold NUL characters");

/** A list of ids, bounded so that one request can't ask for a million. */
export function requestIds(most: number) {
  return z.array(RequestIdSchema).max(most);
}
