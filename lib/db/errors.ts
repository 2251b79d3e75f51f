import { z } from "zod";

/** The database can't be used. The message says why and what to do, in one sentence. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

// Prisma reports a constraint violation with a code or, for plain SQL, with the driver's own error.
const ConstraintErrorSchema = z.object({
  code: z.string().optional(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ kind: z.string() }) }).optional() })
    .optional(),
});

/** Whether another row already has the values. */
export function isUniqueViolation(error: unknown): boolean {
  return breaks(error, "P2002", "UniqueConstraintViolation");
}

/** Whether the row that this one refers to doesn't exist. */
export function isMissingReference(error: unknown): boolean {
  return breaks(error, "P2003", "ForeignKeyConstraintViolation");
}

function breaks(error: unknown, code: string, kind: string): boolean {
  const parsed = ConstraintErrorSchema.safeParse(error);
  if (!parsed.success) return false;
  return parsed.data.code === code || parsed.data.meta?.driverAdapterError?.cause.kind === kind;
}
