export interface RetryOptions {
  /** The first one included. */
  tries: number;
  /** Milliseconds before the second try; it doubles with each one after that. */
  firstPause: number;
  /** Whether another try may help. */
  isWorthwhile: (error: unknown) => boolean;
}

/** The first success of `work`, or the error of its last try. */
export async function retry<Result>(
  work: () => Promise<Result>,
  { tries, firstPause, isWorthwhile }: RetryOptions,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !isWorthwhile(error)) throw error;
      const pause = firstPause * 2 ** (attempt - 1);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
