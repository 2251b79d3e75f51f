/**
 * A request that can't be met, such as a size that is sold out. The message is written for the
 * person who asked: it says what is wrong and what to do, and is safe to show.
 */
export class RefusalError extends Error {
  override name = "RefusalError";
}
