/** Thrown when work exceeds its time limit. */
export class TimeoutError extends Error {
  override name = "TimeoutError";
}

/**
 * Resolves or rejects like `work`, or rejects with a `TimeoutError` after `milliseconds`. The work
 * isn't canceled and may still take effect.
 */
export async function withTimeout<Result>(
  work: Promise<Result>,
  milliseconds: number,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new TimeoutError(`No result within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
