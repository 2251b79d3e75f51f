/** What to say if an action couldn't be sent; rethrows any other error. */
export function unreachable(error: unknown): string {
  // What `fetch` rejects with when there is no connection.
  if (!(error instanceof TypeError)) throw error;
  return "The shop couldn't be reached. Please try again.";
}
