/** Bounds of one model call. `Infinity` for none. */
export interface ReplyLimits {
  /** Milliseconds until the model's server sends its first event. Default: a minute. */
  firstEvent?: number | undefined;
  /**
   * Milliseconds between two events. Default: two minutes, as models that reason may be silent for
   * long.
   */
  silence?: number | undefined;
  /** Characters that are streamed: text, reasoning and arguments of calls. Default: 200,000. */
  characters?: number | undefined;
}

export const DEFAULT_LIMITS = {
  firstEvent: 60_000,
  silence: 120_000,
  characters: 200_000,
} satisfies ReplyLimits;
