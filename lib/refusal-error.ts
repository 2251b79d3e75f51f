/** Which sentence a refusal says, and the words in it, so that it can be said in other languages. */
export interface RefusalReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * A request that can't be fulfilled, such as for a size that is sold out. The message is shown to
 * the user, so it says what is wrong and what to do.
 */
export class RefusalError extends Error {
  override name = "RefusalError";
  /** Undefined if only the model reads the message. */
  readonly reason: RefusalReason | undefined;

  constructor(
    message: string,
    { reason, ...options }: ErrorOptions & { reason?: RefusalReason } = {},
  ) {
    super(message, options);
    this.reason = reason;
  }
}
