import type { Model, ModelRequest, StreamEvent } from "@openai/agents";
import { LinkedSignal } from "../../server/linked-signal";
import { TimeShare } from "../../sse/time-slice";
import { charactersOf } from "./characters-of";
import { ReplyEnded, type FailedEnding } from "./reply-ending";
import type { ReplyLimits } from "./reply-limits";

/**
 * The model's stream; if a limit is exceeded, it is aborted and fails with `ReplyEnded`. It ends as
 * soon as the request is aborted, because some clients' streams never settle after that.
 */
export async function* withinLimits(
  model: Model,
  request: ModelRequest,
  { firstEvent, silence, characters }: Required<ReplyLimits>,
): AsyncGenerator<StreamEvent, void, undefined> {
  const running = new LinkedSignal(request.signal);
  const events = model
    .getStreamedResponse({ ...request, signal: running.signal })
    [Symbol.asyncIterator]();
  const timer = new DeadlineTimer();
  const share = new TimeShare();
  let wait = firstEvent ?? Infinity;
  let ending: FailedEnding = { kind: "timed_out", code: "first_event" };
  let streamed = 0;
  const stopWaiting = () => timer.stopWaiting();
  running.signal.addEventListener("abort", stopWaiting);
  try {
    for (;;) {
      const slice = share.nextSlice();
      if (slice) await slice;
      if (running.signal.aborted) return;
      const next = await timer.within(events.next(), wait, ending);
      if (!next || next.done) return;
      streamed += charactersOf(next.value);
      if (streamed > (characters ?? Infinity)) {
        throw new ReplyEnded({ kind: "length", code: "character_limit" });
      }
      yield next.value;
      wait = silence ?? Infinity;
      ending = { kind: "timed_out", code: "silence" };
    }
  } finally {
    timer.end();
    running.end();
    // Not awaited: a stream that ignores its signal would block the turn.
    events.return?.().catch(ignoreLateFailure);
  }
}

interface Waiting {
  until: number;
  ending: FailedEnding;
  stop: () => void;
  reject: (reason: ReplyEnded) => void;
}

/**
 * Waits for one promise at a time, at most for the given time. A long reply waits thousands of
 * times, so all waits share one timer.
 */
class DeadlineTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerEnd = Infinity;
  #waiting: Waiting | undefined;

  /** Resolves to null if the wait is stopped first. */
  within<T>(promise: Promise<T>, wait: number, ending: FailedEnding): Promise<T | null> {
    return new Promise<T | null>((resolve, reject) => {
      const until = Date.now() + wait;
      this.#waiting = { until, ending, reject, stop: () => resolve(null) };
      if (until < this.#timerEnd) this.#setTimer(until);
      promise.then(
        (value) => {
          this.#waiting = undefined;
          resolve(value);
        },
        (error: unknown) => {
          this.#waiting = undefined;
          reject(error);
        },
      );
    });
  }

  stopWaiting(): void {
    this.#waiting?.stop();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #setTimer(until: number): void {
    clearTimeout(this.#timer);
    this.#timerEnd = until;
    this.#timer = setTimeout(() => this.#look(), until - Date.now());
  }

  #look(): void {
    this.#timerEnd = Infinity;
    if (!this.#waiting || this.#waiting.until === Infinity) return;
    const { until, ending, reject } = this.#waiting;
    if (Date.now() < until) this.#setTimer(until);
    else reject(new ReplyEnded(ending));
  }
}

function ignoreLateFailure(): void {
  // The stream no longer has a reader, and its ending is already known.
}
