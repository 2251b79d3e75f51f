import { z } from "zod";

/** The database can't be used; the message is one sentence that says why and what to do. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

// Prisma reports a broken constraint by a code, or, for plain SQL, by the driver's own error.
const ConstraintErrorSchema = z.object({
  code: z.string().optional(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ kind: z.string() }) }).optional() })
    .optional(),
});

/** Another row has the values already. */
export function isUniqueViolation(error: unknown): boolean {
  return breaks(error, "P2002", "UniqueConstraintViolation");
}

/** The row that this one refers to isn't there. */
export function isMissingReference(error: unknown): boolean {
  return breaks(error, "P2003", "ForeignKeyConstraintViolation");
}

function breaks(error: unknown, code: string, kind: string): boolean {
  const parsed = ConstraintErrorSchema.safeParse(error);
  if (!parsed.success) return false;
  return parsed.data.code === code || parsed.data.meta?.driverAdapterError?.cause.kind === kind;
}
