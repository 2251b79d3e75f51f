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
import { RunReader, type AgentRun, type RunEnd } from "./run-reader";
import { RunTranslator } from "./run-translator";
import { Wakeup } from "./wakeup";

export interface StreamAgentResponseOptions {
  converter?: ResponseStreamConverter | undefined;
}

/**
 * Turns a streamed agent run into the events of a turn, together with what the run's tools send
 * through `context`. Leaving the stream early, or aborting `context.signal`, ends the run.
 *
 * When a guardrail trips, every item of the run is taken back before the error is thrown on.
 */
export async function* streamAgentResponse<Context>(
  context: AgentContext<Context>,
  run: AgentRun,
  { converter = new ResponseStreamConverter() }: StreamAgentResponseOptions = {},
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const wakeup = new Wakeup();
  const reader = new RunReader(run, wakeup.call);
  const translator = new RunTranslator(context, converter);
  const shown = new Set<string>();
  context.events.listen(wakeup.call);
  context.signal?.addEventListener("abort", wakeup.call);
  try {
    const continued = await continueWorkflow(context);
    for (;;) {
      context.signal?.throwIfAborted();
      for (const event of context.events.takeAll()) {
        rememberShownItem(event, shown, continued?.id);
        yield event;
      }
      const runEvent = reader.next();
      if (runEvent) {
        const translating = translator.translate(runEvent);
        if (translating) await translating;
      } else if (reader.end) {
        throwFailure(reader.end);
        break;
      } else {
        await wakeup.wait();
      }
    }
    if (run.cancelled) throw new DOMException("The run was cancelled.", "AbortError");
    await endTurn(context, translator);
    yield* context.events.takeAll();
  } catch (error) {
    context.events.takeAll();
    if (isGuardrailTripwire(error)) {
      for (const item_id of new Set([...shown, ...(await translator.calls.ownItemIds())])) {
        yield { type: "thread.item.removed", item_id };
      }
    } else if (!isCancelled(context, run)) {
      translator.images.removeUnfinished();
      yield* context.events.takeAll();
    }
    throw error;
  } finally {
    context.events.listen(undefined);
    context.signal?.removeEventListener("abort", wakeup.call);
    reader.close();
  }
}

/** A refusal is an answer: its message has been shown. */
function throwFailure(end: RunEnd): void {
  if (end.failed && !(end.error instanceof ModelRefusalError)) throw end.error;
}

function rememberShownItem(
  event: ThreadStreamEvent,
  shown: Set<string>,
  continuedId: string | undefined,
): void {
  if (event.type !== "thread.item.added" && event.type !== "thread.item.done") return;
  if (event.item.id !== continuedId) shown.add(event.item.id);
}

/** A workflow stays open across a client tool call, and is closed at any other end. */
async function endTurn<Context>(
  context: AgentContext<Context>,
  translator: RunTranslator<Context>,
): Promise<void> {
  translator.images.removeUnfinished();
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
