/** Work that took longer than it may. */
export class TooLateError extends Error {
  override name = "TooLateError";
}

/**
 * The outcome of `work`, or a `TooLateError` after `milliseconds`. The work itself isn't stopped:
 * what it began may still take effect.
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new TooLateError(`Nothing came back within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
