import { DatabaseError } from "@/lib/db/errors";
import { unexplainedCause } from "@/lib/db/explain-error";

/** The error's message in one or two sentences, or its stack if DEBUG is set. */
export function describeFailure(error: unknown): string {
  const detail = process.env["DEBUG"] && error instanceof Error ? error.stack : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof DatabaseError ? unexplainedCause(error) : undefined;
  return cause ? `${detail ?? message}\nIt says: ${cause}` : (detail ?? message);
}
