/**
 * A request that can't be fulfilled, such as for a size that is sold out. The message is shown to
 * the user, so it says what is wrong and what to do.
 */
export class RefusalError extends Error {
  override name = "RefusalError";
}
