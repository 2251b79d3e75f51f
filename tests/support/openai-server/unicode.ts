import { ApiFailure } from "./api-failure";

/** Rejects surrogates without their other half. Throws `ApiFailure`. */
export function checkUnicode(body: unknown): void {
  // Well-formed pairs are written as characters, and only halves as escapes.
  if (!/(?<!\\)(\\\\)*\\ud[89a-f]/i.test(JSON.stringify(body))) return;
  throw new ApiFailure(400, "Invalid body: failed to parse JSON value. Unicode is ill-formed.");
}
