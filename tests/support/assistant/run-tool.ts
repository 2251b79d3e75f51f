import { MemoryStore, type ThreadItem, type ThreadStreamEvent } from "@acme/chatkit-server";
import { AgentContext } from "@acme/chatkit-server/agents";
import type { z } from "zod";
import { runTool } from "@/lib/assistant/agent-tools";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import type { ToolDefinition } from "@/lib/assistant/define-tool";
import type { RequestContext } from "@/lib/assistant/request-context";
import type { Owner } from "@/lib/db";

const nowhere = () => undefined;

/** The context that a tool receives in a turn, without a server. */
export function toolContext(owner: Owner, parts: Partial<RequestContext> = {}): AssistantContext {
  return new AgentContext<RequestContext>({
    thread: {
      id: "thr_1",
      created_at: "2026-03-10T12:00:00.000Z",
      status: { type: "active" },
      metadata: {},
    },
    store: new MemoryStore<RequestContext>(),
    requestContext: {
      ...owner,
      requestId: "req_test",
      guest: true,
      address: null,
      locale: "en",
      origin: "https://shop.example",
      ...parts,
    },
    now: () => Date.parse("2026-03-10T12:00:00Z"),
    logger: { debug: nowhere, info: nowhere, warn: nowhere, error: nowhere },
  });
}

/** Runs a single tool; returns the output for the model and what the user was shown. */
export async function useTool<Parameters extends z.ZodObject, Result extends object>(
  tool: ToolDefinition<Parameters, Result>,
  input: z.input<Parameters>,
  context: AssistantContext,
) {
  const answer = await runTool(tool, tool.parameters.parse(input), context);
  const shown = shownBy(context);
  return { answer, shown, widgets: shown.filter((item) => item.type === "widget") };
}

function shownBy(context: AssistantContext): ThreadItem[] {
  const events: ThreadStreamEvent[] = context.events.takeAll();
  return events.flatMap((event) => (event.type === "thread.item.done" ? [event.item] : []));
}
