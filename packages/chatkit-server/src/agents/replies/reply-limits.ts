/** Limits of one model call; `Infinity` disables a limit. */
export interface ReplyLimits {
  /** Milliseconds until the model provider sends its first event. Default: one minute. */
  firstEvent?: number | undefined;
  /**
   * Milliseconds between two events. Default: two minutes, because reasoning models can be silent
   * for a long time.
   */
  silence?: number | undefined;
  /**
   * Maximum number of streamed characters: text, reasoning and call arguments. Default: 200,000.
   */
  characters?: number | undefined;
}

export const DEFAULT_LIMITS = {
  firstEvent: 60_000,
  silence: 120_000,
  characters: 200_000,
} satisfies ReplyLimits;
