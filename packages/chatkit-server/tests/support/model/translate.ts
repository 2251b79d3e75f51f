import { Agent, type AgentInputItem, type Tool, type ToolUseBehavior } from "@openai/agents";
import { ScriptedModel, type ScriptedModelInput } from "@openai/agents/testing";
import { MemoryStore } from "@acme/chatkit-server";
import {
  AgentContext,
  streamAgentResponse,
  type AgentContextOptions,
  type ResponseStreamConverter,
} from "@acme/chatkit-server/agents";
import type {
  ThreadItem,
  ThreadItemUpdate,
  ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";
import { collect } from "../collect";
import { agentRun } from "./agent-run";

export type BridgeContext = AgentContext<object>;

const thread = {
  id: "thr_1",
  created_at: "2025-01-02T03:04:05.678Z",
  status: { type: "active" as const },
  metadata: {},
};

/** The context of a run in a stored thread with these items. */
export async function bridgeContext(
  items: ThreadItem[] = [],
  options: Pick<
    AgentContextOptions<object>,
    "signal" | "now" | "maxClientToolCalls" | "earlierIds"
  > = {},
): Promise<BridgeContext> {
  const store = new MemoryStore<object>();
  await store.saveThread(thread, {});
  for (const item of items) await store.addThreadItem(thread.id, item, {});
  return new AgentContext({ thread, store, requestContext: {}, ...options });
}

interface TranslateOptions {
  context?: BridgeContext;
  tools?: Tool<BridgeContext>[];
  toolUseBehavior?: ToolUseBehavior;
  converter?: ResponseStreamConverter;
  input?: string | AgentInputItem[];
  /** Additional settings of the agent, such as guardrails. */
  agent?: Partial<ConstructorParameters<typeof Agent<BridgeContext>>[0]>;
}

/** Runs the real SDK with scripted answers and yields the resulting events. */
export async function* translating(
  replies: Iterable<ScriptedModelInput>,
  { context, tools = [], toolUseBehavior, converter, input, agent }: TranslateOptions = {},
): AsyncGenerator<ThreadStreamEvent> {
  const model = new ScriptedModel(replies);
  const bridge = context ?? (await bridgeContext());
  const run = await agentRun(
    new Agent<BridgeContext>({
      name: "Scripted",
      model,
      tools,
      ...(toolUseBehavior && { toolUseBehavior }),
      ...agent,
    }),
    bridge,
    input,
  );
  yield* streamAgentResponse(bridge, run, { converter });
  model.assertComplete();
}

export async function translate(
  replies: Iterable<ScriptedModelInput>,
  options: TranslateOptions = {},
): Promise<ThreadStreamEvent[]> {
  return collect(translating(replies, options));
}

/** The events up to a failure, and the failure. */
export async function translateUntilFailure(
  replies: Iterable<ScriptedModelInput>,
  options: TranslateOptions = {},
): Promise<{ events: ThreadStreamEvent[]; error: unknown }> {
  const events: ThreadStreamEvent[] = [];
  try {
    for await (const event of translating(replies, options)) events.push(event);
  } catch (error) {
    return { events, error };
  }
  throw new Error("The run was expected to fail");
}

/** Event types, with item types in brackets: `thread.item.added(workflow)`. */
export function outline(events: readonly ThreadStreamEvent[]): string[] {
  return events.map((event) => {
    if ("item" in event) return `${event.type.replace("thread.item.", "")}(${event.item.type})`;
    if (event.type === "thread.item.updated") return event.update.type;
    return event.type.replace("thread.item.", "");
  });
}

export function updates(events: readonly ThreadStreamEvent[]): ThreadItemUpdate[] {
  return events.flatMap((event) => (event.type === "thread.item.updated" ? [event.update] : []));
}

export function doneItems(events: readonly ThreadStreamEvent[]): ThreadItem[] {
  return events.flatMap((event) => (event.type === "thread.item.done" ? [event.item] : []));
}
