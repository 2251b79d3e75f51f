export interface RetryOptions {
  /** Maximum number of tries, including the first. */
  tries: number;
  /** Pause before the second try, in milliseconds; it doubles after each further try. */
  firstPause: number;
  /** Whether another try may help. */
  isWorthwhile: (error: unknown) => boolean;
}

/** Returns the first successful result of `work`, or throws the error of its last try. */
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
