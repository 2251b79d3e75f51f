import type { Model, ModelRequest, StreamEvent } from "@openai/agents";
import { LinkedSignal } from "../../server/linked-signal";
import { charactersOf } from "./characters-of";
import { ReplyEnded, type FailedEnding } from "./reply-ending";
import type { ReplyLimits } from "./reply-limits";

/** The model's stream; if a limit is exceeded, it is aborted and fails with `ReplyEnded`. */
export async function* withinLimits(
  model: Model,
  request: ModelRequest,
  { firstEvent, silence, characters }: Required<ReplyLimits>,
): AsyncGenerator<StreamEvent, void, undefined> {
  const running = new LinkedSignal(request.signal);
  const events = model
    .getStreamedResponse({ ...request, signal: running.signal })
    [Symbol.asyncIterator]();
  let patience: { wait: number; ending: FailedEnding } = {
    wait: firstEvent ?? Infinity,
    ending: { kind: "timed_out", code: "first_event" },
  };
  let streamed = 0;
  try {
    for (;;) {
      const next = await within(events.next(), patience);
      if (next.done) return;
      streamed += charactersOf(next.value);
      if (streamed > (characters ?? Infinity)) {
        throw new ReplyEnded({ kind: "length", code: "character_limit" });
      }
      yield next.value;
      patience = { wait: silence ?? Infinity, ending: { kind: "timed_out", code: "silence" } };
    }
  } finally {
    running.end();
    // Not awaited: a stream that ignores its signal would block the turn.
    events.return?.().catch(ignoreLateFailure);
  }
}

async function within<T>(
  promise: Promise<T>,
  { wait, ending }: { wait: number; ending: FailedEnding },
): Promise<T> {
  if (wait === Infinity) return promise;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ReplyEnded(ending)), wait);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function ignoreLateFailure(): void {
  // The stream no longer has a reader, and its ending is already known.
}
