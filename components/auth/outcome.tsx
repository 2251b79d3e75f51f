/** What came of an attempt, in words that are announced; empty before the first. */
export interface Outcome {
  message: string;
  failed: boolean;
}

export const NO_OUTCOME: Outcome = { message: "", failed: false };

/** Failures are announced at once, successes when the screen reader is free. */
export function OutcomeMessage({ message, failed }: Outcome) {
  return (
    <>
      <p role="alert" className={failed && message ? "text-bad" : "sr-only"}>
        {failed ? message : ""}
      </p>
      <p role="status" className={message && !failed ? "" : "sr-only"}>
        {failed ? "" : message}
      </p>
    </>
  );
}
