import type { Agent, AgentInputItem, Runner } from "@openai/agents";
import { LinkedSignal, type ThreadStreamEvent, type Turn } from "@acme/chatkit-server";
import { streamAgentResponse } from "@acme/chatkit-server/agents";
import { startSpan } from "@/lib/telemetry/spans";
import type { AssistantContext } from "./assistant-context";
import { assistantMessage } from "./assistant-message";
import { guardedAnswer } from "./guardrail";
import { callPayer, payerOf } from "./models/call-payer";
import { replySentences } from "./reply-sentences";
import type { TurnMeter } from "./turn-meter";
import { userLanguage } from "./user-language";

/** Maximum model calls per turn; a model that makes more is stuck in a loop. */
const MAX_MODEL_CALLS = 12;

interface AgentRun {
  agent: Agent<AssistantContext>;
  runner: Runner;
  input: AgentInputItem[];
  agentContext: AssistantContext;
  turn: Turn;
  meter: TurnMeter;
  /** Maximum duration in milliseconds. Default: no limit. */
  timeLimit?: number | undefined;
}

/** Runs the agent within a span, and streams its answer or that of the guard that stopped it. */
export async function* runAgent(run: AgentRun): AsyncGenerator<ThreadStreamEvent> {
  const { agentContext, turn, meter, timeLimit } = run;
  const span = startSpan("turn", {
    "turn.id": turn.id,
    "thread.id": agentContext.thread.id,
    "request.id": agentContext.requestContext.requestId,
  });
  // The SDK and its HTTP client leave listeners on the signal; a signal per run frees them.
  const linked = new LinkedSignal(turn.signal);
  try {
    const result = await span.run(() => startRun(run, linked.signal));
    meter.follow(result);
    yield* streamAgentResponse(agentContext, result, {
      timeLimit,
      sentences: replySentences[userLanguage(agentContext)],
      onEnd: ({ kind }) => {
        // A guard's answer counts as refused.
        if (kind !== "failed") meter.ended(kind);
        span.set({ "turn.ending": kind });
      },
    });
  } catch (error) {
    const answer = guardedAnswer(error);
    if (answer === null) {
      span.end(error);
      throw error;
    }
    meter.ended("refused");
    yield assistantMessage(agentContext, answer);
  } finally {
    linked.end();
    span.end();
  }
}

function startRun({ agent, runner, input, agentContext }: AgentRun, signal: AbortSignal) {
  return callPayer.run(payerOf(agentContext.requestContext), () =>
    runner.run(agent, input, {
      stream: true,
      context: agentContext,
      signal,
      maxTurns: MAX_MODEL_CALLS,
    }),
  );
}
