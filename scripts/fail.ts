import { DatabaseError } from "../lib/db/errors";
import { unexplainedCause } from "../lib/db/explain-error";

/** Ends a command with the one sentence that says what is wrong; the stack shows with DEBUG set. */
export function fail(error: unknown): never {
  const detail = process.env["DEBUG"] && error instanceof Error ? error.stack : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof DatabaseError ? unexplainedCause(error) : undefined;
  process.stderr.write(`\n${detail ?? message}\n${cause ? `It says: ${cause}\n` : ""}`);
  process.exit(1);
}
