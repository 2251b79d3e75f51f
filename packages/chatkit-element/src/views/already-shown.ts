/** Ignores a rejection that the session has already shown and reported. */
export function alreadyShown(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
