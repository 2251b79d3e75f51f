import { setTimeout as pause } from "node:timers/promises";
import type { Exchange } from "./exchange";
import type { ScriptedEnd } from "./scripted-reply";

/** Milliseconds. */
const BETWEEN_WORDS = 5;

/** Ends a stream as scripted, after its events have been sent. */
export async function endStream(
  exchange: Exchange,
  end: ScriptedEnd | undefined,
  sendWord: (word: string) => Promise<void>,
): Promise<void> {
  switch (end) {
    case "silence":
      return untilAborted(exchange.signal);
    case "cut":
      return exchange.cut();
    case "endless":
      while (!exchange.signal.aborted) {
        await sendWord("on and on ");
        await pause(BETWEEN_WORDS);
      }
      return;
    default:
      return exchange.endStream();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
}
