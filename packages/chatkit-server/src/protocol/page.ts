import * as z from "zod";

/** One page of a cursor-paged list; `after` is the cursor of the next page, absent on the last. */
export interface Page<T> {
  data: T[];
  has_more: boolean;
  after?: string | undefined;
}

export function pageSchema<T extends z.ZodType>(element: T) {
  return z.object({
    data: z.array(element).default([]),
    has_more: z.boolean().default(false),
    after: z.string().nullable().transform(nullToUndefined).optional(),
  });
}

function nullToUndefined<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

export const OrderSchema = z.enum(["asc", "desc"]);
/** `asc` is oldest first. */
export type Order = z.infer<typeof OrderSchema>;
