/** Lets a promise end whose failure the session has shown and reported already. */
export function alreadyShown(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
