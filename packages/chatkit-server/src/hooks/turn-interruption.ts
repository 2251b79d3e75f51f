/**
 * Why a turn ended early: its client disconnected, a stop was requested, the process shuts down, or
 * another process took over the thread.
 */
export type InterruptionKind = "disconnect" | "stop" | "shutdown" | "lost";

/** The reason a turn's signal aborts with. */
export class TurnInterruption extends Error {
  override name = "AbortError";
  readonly kind: InterruptionKind;

  constructor(kind: InterruptionKind) {
    super(`The turn was interrupted: ${kind}`);
    this.kind = kind;
  }
}

/** Whether another process took the thread over from the turn with this signal. */
export function isLost(signal: AbortSignal): boolean {
  return signal.reason instanceof TurnInterruption && signal.reason.kind === "lost";
}
