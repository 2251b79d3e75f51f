interface RetryOptions {
  /** Maximum number of attempts, including the first. */
  attempts: number;
  /** Pause before the second attempt, in milliseconds; it doubles after each further attempt. */
  firstPause: number;
  /** Whether another attempt may help. */
  shouldRetry: (error: unknown) => boolean;
}

/** Returns the first successful result of `work`, or throws the error of its last attempt. */
export async function retry<Result>(
  work: () => Promise<Result>,
  { attempts, firstPause, shouldRetry }: RetryOptions,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !shouldRetry(error)) throw error;
      const pause = firstPause * 2 ** (attempt - 1);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
