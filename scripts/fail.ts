import { DatabaseError } from "../lib/db/errors";
import { unexplainedCause } from "../lib/db/explain-error";

/** Like `fail`, for a server that didn't start. */
export function failStart(error: unknown): never {
  process.stderr.write("\nThe server did not start. `npm run doctor` checks the whole setup.\n");
  fail(error);
}

/** Ends a command with a one-sentence error message; with DEBUG set, it also prints the stack. */
export function fail(error: unknown): never {
  const detail = process.env["DEBUG"] && error instanceof Error ? error.stack : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof DatabaseError ? unexplainedCause(error) : undefined;
  process.stderr.write(`\n${detail ?? message}\n${cause ? `It says: ${cause}\n` : ""}`);
  process.exit(1);
}
