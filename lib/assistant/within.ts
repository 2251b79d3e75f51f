/** Thrown when work exceeds its time limit. */
export class TooLateError extends Error {
  override name = "TooLateError";
}

/**
 * Resolves or rejects like `work`, or rejects with a `TooLateError` after `milliseconds`. The work
 * isn't canceled and may still take effect.
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new TooLateError(`No result within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
