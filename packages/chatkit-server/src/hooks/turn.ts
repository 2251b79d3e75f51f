/** What a handler knows about the turn it runs in. */
export interface Turn {
  readonly id: string;
  /** Aborts when the turn is interrupted; pass it to the model run. */
  readonly signal: AbortSignal;
  /**
   * Takes work that nobody waits for, such as a title: it may outlive the turn, and a shutdown
   * leaves it as long as it leaves turns. What it throws is logged.
   */
  waitUntil(work: Promise<unknown>): void;
}
