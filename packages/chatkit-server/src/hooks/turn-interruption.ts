/**
 * Why a turn ended early: its client disconnected, a stop was requested, the process is shutting
 * down, or another process took over the thread.
 */
export type InterruptionKind = "disconnect" | "stop" | "shutdown" | "lost";

/** The abort reason of a turn's signal. */
export class TurnInterruption extends Error {
  override name = "AbortError";
  readonly kind: InterruptionKind;

  constructor(kind: InterruptionKind) {
    super(`The turn was interrupted: ${kind}`);
    this.kind = kind;
  }
}

/**
 * Whether the turn with this signal was interrupted because another process took over its thread.
 */
export function isLost(signal: AbortSignal): boolean {
  return signal.reason instanceof TurnInterruption && signal.reason.kind === "lost";
}
