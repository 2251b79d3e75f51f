/** What a handler knows about the turn it runs in. */
export interface Turn {
  readonly id: string;
  /** Aborts when the turn is interrupted; hand it to the model run. */
  readonly signal: AbortSignal;
}
