/**
 * How a reply of the model ended, the same whatever API it came over.
 *
 * - `complete`: as the model meant it, a call for the browser included.
 * - `refused`: the model declined, in words that were shown.
 * - `length`: cut at the limit of its output, the model's or ours.
 * - `filtered`: cut or withheld by the provider's content filter.
 * - `empty`: twice neither text nor a call.
 * - `stuck`: more model calls than the run allows.
 * - `timed_out`: a deadline passed, the provider's or ours.
 * - `stopped`: by the user, or because the client went away.
 * - `out_of_context`: what was sent is longer than the model can read.
 * - `out_of_quota`: the account's credit or budget is used up.
 * - `rate_limited`: too many requests for now.
 * - `network`: the provider couldn't be reached, or the connection broke.
 * - `unauthorized`: the provider refuses the key.
 * - `model_missing`: the provider knows no such model or path.
 * - `rejected`: the provider refuses the request as it is.
 * - `failed`: anything else.
 */
export type ReplyEndingKind =
  | "complete"
  | "refused"
  | "length"
  | "filtered"
  | "empty"
  | "stuck"
  | "timed_out"
  | "stopped"
  | "out_of_context"
  | "out_of_quota"
  | "rate_limited"
  | "network"
  | "unauthorized"
  | "model_missing"
  | "rejected"
  | "failed";

export interface ReplyEnding {
  kind: ReplyEndingKind;
  /** The provider's word for it, such as `max_output_tokens` or `insufficient_quota`. */
  code?: string | undefined;
  /** The HTTP status of a request that was refused. */
  status?: number | undefined;
}

/** Endings that are shown as an error. */
export type FailedEndingKind = Exclude<ReplyEndingKind, "complete" | "refused" | "stopped">;

export interface FailedEnding extends ReplyEnding {
  kind: FailedEndingKind;
}

/** A model's stream that ended otherwise than complete; the bridge finds words for it. */
export class ReplyEnded extends Error {
  override name = "ReplyEnded";
  readonly ending: FailedEnding;

  constructor(ending: FailedEnding, options?: ErrorOptions) {
    super(`The reply ended as ${ending.kind}${ending.code ? ` (${ending.code})` : ""}`, options);
    this.ending = ending;
  }
}
