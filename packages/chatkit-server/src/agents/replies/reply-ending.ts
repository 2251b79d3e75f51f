/**
 * How a model's reply ended, independent of the API.
 *
 * - `complete`: the model finished its reply, which may be a call for the browser.
 * - `refused`: the model declined, in text that was shown.
 * - `length`: cut off at the output limit, the model's or ours.
 * - `filtered`: cut off or withheld by the provider's content filter.
 * - `empty`: neither text nor a call in two attempts.
 * - `stuck`: more model calls than the run allows.
 * - `timed_out`: a deadline passed, the provider's or ours.
 * - `stopped`: by the user, or because the client disconnected.
 * - `out_of_context`: the input is longer than the model's context.
 * - `out_of_quota`: the account's credit or budget is used up.
 * - `rate_limited`: too many requests for now.
 * - `network`: the provider couldn't be reached, or the connection broke.
 * - `unauthorized`: the provider rejected the key.
 * - `model_missing`: the provider doesn't know the model or path.
 * - `rejected`: the provider rejected the request as invalid.
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
  /** The provider's code, such as `max_output_tokens` or `insufficient_quota`. */
  code?: string | undefined;
  /** The HTTP status of a rejected request. */
  status?: number | undefined;
}

/** Endings that are shown as an error. */
export type FailedEndingKind = Exclude<ReplyEndingKind, "complete" | "refused" | "stopped">;

export interface FailedEnding extends ReplyEnding {
  kind: FailedEndingKind;
}

/** What a reply used, as its provider reports it. */
export interface ReplyUsage {
  inputTokens: number;
  outputTokens: number;
}

/**
 * A model's stream that didn't end as complete; the bridge turns it into a message for the user.
 */
export class ReplyEnded extends Error {
  override name = "ReplyEnded";
  readonly ending: FailedEnding;
  /** Undefined if the provider didn't report it. */
  readonly usage: ReplyUsage | undefined;

  constructor(
    ending: FailedEnding,
    { usage, ...options }: ErrorOptions & { usage?: ReplyUsage | undefined } = {},
  ) {
    super(`The reply ended as ${ending.kind}${ending.code ? ` (${ending.code})` : ""}`, options);
    this.ending = ending;
    this.usage = usage;
  }
}
