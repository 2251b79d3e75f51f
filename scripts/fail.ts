import { DatabaseError } from "../lib/db/errors";
import { unexplainedCause } from "../lib/db/explain-error";

/** Ends a command with a one-sentence error message; with DEBUG set, it also prints the stack. */
export function fail(error: unknown): never {
  report(error);
  process.exit(1);
}

/** Like `fail`, for a server that couldn't start. */
export function failStart(error: unknown): never {
  report(error);
  process.stderr.write("\nTo check the whole setup, run `npm run doctor`.\n");
  process.exit(1);
}

function report(error: unknown): void {
  const detail = process.env["DEBUG"] && error instanceof Error ? error.stack : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof DatabaseError ? unexplainedCause(error) : undefined;
  process.stderr.write(`\n${detail ?? message}\n${cause ? `It says: ${cause}\n` : ""}`);
}
