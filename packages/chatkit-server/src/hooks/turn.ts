/** What a handler knows about the turn it is running in. */
export interface Turn {
  readonly id: string;
  /** Whether the turn created its thread, which therefore contains only the user's message. */
  readonly startsThread: boolean;
  /** Aborts when the turn is interrupted; pass it to the model run. */
  readonly signal: AbortSignal;
  /**
   * Registers background work, such as generating a title: it may outlive the turn, and a shutdown
   * waits for it as long as for turns. Errors are logged.
   */
  waitUntil(work: Promise<unknown>): void;
}
