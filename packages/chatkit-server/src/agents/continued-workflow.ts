import { isHiddenItem, type ThreadItem, type WorkflowItem } from "../protocol";
import type { AgentContext } from "./agent-context";

/** How many of the newest items are searched for a workflow behind client tool calls. */
const RECENT_ITEMS = 20;

/**
 * Continues the workflow that the previous turn left open, if any: the thread's newest item, or the
 * item that was newest when the client tool call that this turn continues was made. If this turn
 * has already started a workflow, the old one is finished instead.
 */
export async function continueWorkflow<Context>(
  context: AgentContext<Context>,
): Promise<WorkflowItem | undefined> {
  const workflow = openWorkflow(await newestItems(context));
  if (!workflow || workflow.id === context.workflow.item?.id) return undefined;
  if (context.workflow.item) context.workflow.finish(workflow);
  else context.workflow.resume(workflow);
  return workflow;
}

async function newestItems<Context>({
  recentItems,
  store,
  thread,
  requestContext,
}: AgentContext<Context>): Promise<readonly ThreadItem[]> {
  if (recentItems) return recentItems.filter((item) => !isHiddenItem(item)).toReversed();
  const page = await store.loadVisibleThreadItems(
    thread.id,
    null,
    RECENT_ITEMS,
    "desc",
    requestContext,
  );
  return page.data;
}

function openWorkflow(newestFirst: readonly ThreadItem[]): WorkflowItem | undefined {
  const candidate = newestFirst.find((item) => item.type !== "client_tool_call");
  if (candidate?.type !== "workflow") return undefined;
  const { summary } = candidate.workflow;
  return summary && "duration" in summary ? undefined : structuredClone(candidate);
}
