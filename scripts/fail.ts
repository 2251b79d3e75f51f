import { describeFailure } from "../lib/startup/describe-failure";

/** Ends a command with a one-sentence error message; with DEBUG set, it also prints the stack. */
export function fail(error: unknown): never {
  process.stderr.write(`\n${describeFailure(error)}\n`);
  process.exit(1);
}

/** Like `fail`, for a server that couldn't start. */
export function failStart(error: unknown): never {
  process.stderr.write(`\n${describeFailure(error)}\n`);
  process.stderr.write("\nTo check the whole setup, run `npm run doctor`.\n");
  process.exit(1);
}
