import type { ThreadItem, WorkflowItem } from "../protocol";
import type { AgentContext } from "./agent-context";

/**
 * Takes up the workflow that the turn before left open, if any: it is the thread's newest item, or
 * was when the client tool call was made that this turn continues.
 */
export async function continueWorkflow<Context>(
  context: AgentContext<Context>,
): Promise<WorkflowItem | undefined> {
  const { store, thread, requestContext } = context;
  const page = await store.loadVisibleThreadItems(thread.id, null, 2, "desc", requestContext);
  const workflow = openWorkflow(page.data);
  if (!workflow || context.workflow.item) return undefined;
  context.workflow.resume(workflow);
  return workflow;
}

function openWorkflow([newest, before]: readonly ThreadItem[]): WorkflowItem | undefined {
  const candidate = newest?.type === "client_tool_call" ? before : newest;
  if (candidate?.type !== "workflow") return undefined;
  const { summary } = candidate.workflow;
  return summary && "duration" in summary ? undefined : structuredClone(candidate);
}
