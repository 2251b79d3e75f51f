import type { Outcome } from "./outcome";

const UNREACHABLE: Outcome = {
  failed: true,
  message: "The shop couldn't be reached. Please try again.",
};

/** Like the action, but a failing network is an outcome, too. */
export function reachable<Input extends unknown[]>(
  action: (...input: Input) => Promise<Outcome>,
): (...input: Input) => Promise<Outcome> {
  return async (...input) => {
    try {
      return await action(...input);
    } catch (error) {
      // What `fetch` rejects with when there is no connection.
      if (!(error instanceof TypeError)) throw error;
      return UNREACHABLE;
    }
  };
}
