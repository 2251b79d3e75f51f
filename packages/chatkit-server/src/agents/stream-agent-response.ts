import {
  InputGuardrailTripwireTriggered,
  ModelRefusalError,
  OutputGuardrailTripwireTriggered,
  ToolInputGuardrailTripwireTriggered,
  ToolOutputGuardrailTripwireTriggered,
} from "@openai/agents";
import type { ThreadStreamEvent } from "../protocol";
import type { AgentContext } from "./agent-context";
import { continueWorkflow } from "./continued-workflow";
import { ResponseStreamConverter } from "./response-stream-converter";
import { endingOfError } from "./replies/ending-of-error";
import type { FailedEnding, ReplyEnding } from "./replies/reply-ending";
import { ReplyError, type ReplySentences } from "./replies/reply-error";
import { RunReader, type AgentRun, type RunEnd } from "./run-reader";
import { RunTranslator } from "./run-translator";
import { TurnClock } from "./turn-clock";
import { Wakeup } from "./wakeup";

export interface StreamAgentResponseOptions {
  converter?: ResponseStreamConverter | undefined;
  /** Milliseconds that the run may take, including its tools. Default: no limit. */
  timeLimit?: number | undefined;
  /** User-facing messages for replies that fail. Default: English sentences. */
  sentences?: ReplySentences | undefined;
  /** Called once after the stream, with how the reply ended. */
  onEnd?: ((ending: ReplyEnding) => void) | undefined;
}

const TURN_TIMED_OUT: FailedEnding = { kind: "timed_out", code: "turn" };

/**
 * Turns a streamed agent run into the events of a turn, together with what the run's tools send
 * through `context`. Leaving the stream early, or aborting `context.signal`, ends the run.
 *
 * Throws a `ReplyError` with a message for the user if the model failed or its reply was cut off,
 * and rethrows other errors unchanged. Wrap the agent's model in `dependableModel` so that all of
 * these failures are detected.
 *
 * When a guardrail trips, every item of the run is removed before the error is rethrown.
 */
export async function* streamAgentResponse<Context>(
  context: AgentContext<Context>,
  run: AgentRun,
  {
    converter = new ResponseStreamConverter(),
    timeLimit,
    sentences,
    onEnd,
  }: StreamAgentResponseOptions = {},
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const wakeup = new Wakeup();
  const reader = new RunReader(run, wakeup.call);
  const translator = new RunTranslator(context, converter);
  const clock = new TurnClock(timeLimit, wakeup.call);
  const shown = new Set<string>();
  let ending: ReplyEnding = { kind: "stopped" };
  context.events.listen(wakeup.call);
  context.signal?.addEventListener("abort", wakeup.call);
  try {
    const continued = await continueWorkflow(context);
    for (;;) {
      context.signal?.throwIfAborted();
      if (clock.isOver) throw new ReplyError(TURN_TIMED_OUT, { sentences });
      for (const event of context.events.takeAll()) {
        rememberShownItem(event, shown, continued?.id);
        yield event;
      }
      const runEvent = reader.next();
      if (runEvent) {
        const translating = translator.translate(runEvent);
        if (translating) await translating;
      } else if (reader.end) {
        ending = endingOf(reader.end, sentences);
        break;
      } else {
        await wakeup.wait();
      }
    }
    if (run.cancelled) throw new DOMException("The run was cancelled.", "AbortError");
    await endTurn(context, translator);
    yield* context.events.takeAll();
  } catch (error) {
    ending = endingOfTurn(error, isCancelled(context, run));
    context.events.takeAll();
    if (isGuardrailTripwire(error)) {
      for (const item_id of new Set([...shown, ...(await translator.calls.ownItemIds())])) {
        yield { type: "thread.item.removed", item_id };
      }
    } else if (!isCancelled(context, run)) {
      translator.images.removeUnfinished();
      translator.messages.settleAll();
      yield* context.events.takeAll();
    }
    throw error;
  } finally {
    clock.stop();
    onEnd?.(ending);
    context.events.listen(undefined);
    context.signal?.removeEventListener("abort", wakeup.call);
    reader.close();
  }
}

/** A refusal counts as an answer, because its message has been shown. Throws for failed endings. */
function endingOf(end: RunEnd, sentences: ReplySentences | undefined): ReplyEnding {
  if (!end.failed) return { kind: "complete" };
  if (end.error instanceof ModelRefusalError) return { kind: "refused" };
  const ending = endingOfError(end.error);
  throw ending ? new ReplyError(ending, { sentences, cause: end.error }) : end.error;
}

function endingOfTurn(error: unknown, isCancelled: boolean): ReplyEnding {
  if (isCancelled) return { kind: "stopped" };
  return error instanceof ReplyError ? error.ending : { kind: "failed" };
}

function rememberShownItem(
  event: ThreadStreamEvent,
  shown: Set<string>,
  continuedId: string | undefined,
): void {
  if (event.type !== "thread.item.added" && event.type !== "thread.item.done") return;
  if (event.item.id !== continuedId) shown.add(event.item.id);
}

/** A workflow stays open across a client tool call; otherwise it is finished. */
async function endTurn<Context>(
  context: AgentContext<Context>,
  translator: RunTranslator<Context>,
): Promise<void> {
  translator.images.removeUnfinished();
  translator.messages.settleAll();
  const call = await translator.calls.takeClientToolCall();
  if (!call) {
    context.workflow.end();
    return;
  }
  const open = context.workflow.release();
  if (open) await context.store.addThreadItem(context.thread.id, open, context.requestContext);
  context.events.push({ type: "thread.item.done", item: call });
}

function isCancelled(context: AgentContext, run: AgentRun): boolean {
  return context.signal?.aborted === true || run.cancelled;
}

function isGuardrailTripwire(error: unknown): boolean {
  return (
    error instanceof InputGuardrailTripwireTriggered ||
    error instanceof OutputGuardrailTripwireTriggered ||
    error instanceof ToolInputGuardrailTripwireTriggered ||
    error instanceof ToolOutputGuardrailTripwireTriggered
  );
}
