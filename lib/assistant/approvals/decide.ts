import type {
  Action,
  JsonObject,
  ThreadStreamEvent,
  WidgetItem,
} from "@acme/chatkit-server/protocol";
import { widgetRoot } from "@acme/chatkit-server/widgets";
import { decideApproval, type Approval } from "@/lib/approvals/approval-store";
import { RefusalError } from "@/lib/refusal-error";
import { runTool } from "../agent-tools";
import type { AssistantContext } from "../assistant-context";
import { assistantMessage } from "../assistant-message";
import type { Capability } from "../define-capability";
import type { ToolDefinition } from "../define-tool";
import { runTimeTools } from "../run-time-tools";
import { memoryItem } from "../tool-memory";
import { decideAction } from "./actions";
import { engineText } from "../messages";
import { RefusalSchema, saidBy } from "../refusal";
import { userLanguage } from "../user-language";
import { decidedCard } from "./widgets";

interface Deciding {
  capabilities: readonly Capability[];
  context: AssistantContext;
  /** The model's answer to what is stored in the thread. */
  answer: () => AsyncIterable<ThreadStreamEvent>;
}

/** The events that respond to an approval button; undefined for other actions. */
export function approvalDecision(
  action: Action,
  sender: WidgetItem | null,
  deciding: Deciding,
): AsyncGenerator<ThreadStreamEvent> | undefined {
  const decision = decideAction.read(action);
  return decision && decide(decision, sender, deciding);
}

async function* decide(
  { id, approve }: { id: string; approve: boolean },
  sender: WidgetItem | null,
  { capabilities, context, answer }: Deciding,
): AsyncGenerator<ThreadStreamEvent> {
  const { requestContext, thread, now } = context;
  const decision = { id, threadId: thread.id, approve };
  const call = await decideApproval(requestContext, decision, now);
  const language = userLanguage(context);
  if (!call) throw new RefusalError(engineText(language, "answeredAlready"));
  if (sender) {
    const widget = widgetRoot(decidedCard(sender.widget, approve, language));
    yield { type: "thread.item.replaced", item: { ...sender, widget } };
  }
  const { result, text } = approve
    ? await runApproved(call, capabilities, context)
    : { result: { status: "declined" }, text: engineText(language, "leftAsItIs") };
  yield* context.events.takeAll();
  const inPage = context.clientToolCall;
  const callId = inPage && context.generateId("tool_call");
  const item = memoryItem(context, {
    tool: call.tool,
    call_id: callId,
    arguments: call.arguments,
    result,
  });
  yield { type: "thread.item.done", item };
  if (inPage && callId !== undefined) yield pendingCall(context, callId, inPage);
  else if (text === undefined) yield* answer();
  else yield assistantMessage(context, text);
}

/** Has the page finish the work; the model answers after that. */
function pendingCall(
  context: AssistantContext,
  callId: string,
  { name, arguments: given }: { name: string; arguments: JsonObject },
): ThreadStreamEvent {
  return {
    type: "thread.item.done",
    item: {
      type: "client_tool_call",
      id: context.generateId("tool_call"),
      thread_id: context.thread.id,
      created_at: context.timestamp(),
      status: "pending",
      call_id: callId,
      name,
      arguments: given,
    },
  };
}

/**
 * The outcome and the message for the user, which is undefined if the model answers. Unknown errors
 * are logged and their message isn't shown.
 */
async function runApproved(
  call: Approval,
  capabilities: readonly Capability[],
  context: AssistantContext,
): Promise<{ result: object; text: string | undefined }> {
  try {
    const known = capabilities.flatMap(({ tools = [] }) => tools);
    const isCalled = ({ name }: ToolDefinition) => name === call.tool;
    const tool = known.find(isCalled) ?? (await runTimeTools(capabilities, context)).find(isCalled);
    if (!tool?.approval) throw new Error(`No capability has a tool ${call.tool} to approve.`);
    const result = await runTool(tool, tool.parameters.parse(call.arguments), context);
    const language = userLanguage(context);
    const refused = RefusalSchema.safeParse(result).data;
    const text = refused
      ? saidBy(capabilities)(language, refused)
      : tool.approval.say?.(result, language);
    return { result, text };
  } catch (error) {
    context.logger.error(
      { threadId: context.thread.id, tool: call.tool, err: error },
      "approved tool failed",
    );
    const message = engineText(userLanguage(context), "approvedFailed");
    return { result: { status: "failed", message }, text: message };
  }
}
