import type { Tool } from "@openai/agents";
import { clientTool, serverTool, type ClientToolCall } from "@acme/chatkit-server/agents";
import type { z } from "zod";
import type { Language } from "@/lib/i18n/languages";
import { RefusalError } from "@/lib/refusal-error";
import { inSpan } from "@/lib/telemetry/spans";
import { askFirst } from "./approvals/ask-first";
import type { AssistantContext } from "./assistant-context";
import type { ClientTool } from "./browser/client-tool";
import { offerChoices } from "./choices/offer-choices";
import type { Capability } from "./define-capability";
import type { ToolDefinition } from "./define-tool";
import { refusal, type Refusal } from "./refusal";
import type { RequestContext } from "./request-context";
import { memoryItem, type ToolMemory } from "./tool-memory";
import { userLanguage } from "./user-language";
import { withTimeout } from "@/lib/with-timeout";

/** Default timeout of a tool, in milliseconds. */
const TOOL_TIMEOUT = 20_000;

/** A tool's progress line in a language; undefined to use the tool's own English line. */
export type ProgressText = (language: Language, tool: string) => string | undefined;

/** The capabilities' server and browser tools as Agents SDK tools, plus `offer_choices`. */
export function agentTools(
  capabilities: readonly Capability[],
  progressText?: ProgressText,
): Tool<AssistantContext>[] {
  const theirs = capabilities.flatMap(({ tools = [], clientTools = [] }) => [
    ...tools.map((tool) => agentTool(tool, progressText)),
    ...clientTools.map(browserTool),
  ]);
  return [...theirs, agentTool(offerChoices, progressText)];
}

/** Shows progress, runs the call, and stores it in the thread for later turns. */
export function agentTool(
  tool: ToolDefinition,
  progressText: ProgressText = () => undefined,
): Tool<AssistantContext> {
  const { name, description, parameters, progress } = tool;
  return serverTool<RequestContext>({
    name,
    description,
    parameters,
    execute: async (input, context, ids) => {
      const language = userLanguage(context);
      const text = progressText(language, name) ?? progress.text;
      context.stream({ type: "progress_update", ...progress, text });
      const known = new Set(pendingCalls(context));
      const result = await inSpan(`tool ${name}`, { "gen_ai.tool.name": name }, () =>
        tool.approval ? askFirst(tool, input, context) : runTool(tool, input, context),
      );
      for (const call of pendingCalls(context)) {
        if (!known.has(call) && call.callId === undefined) Object.assign(call, ids);
      }
      keepCall(context, {
        tool: name,
        call_id: ids.callId,
        model_data: ids.modelData,
        arguments: input,
        result,
      });
      return result;
    },
  });
}

/** Runs in the browser. A call beyond the limit is stored for the next turn. */
function browserTool({ name, description, parameters }: ClientTool): Tool<AssistantContext> {
  return clientTool<RequestContext>({
    name,
    description,
    parameters,
    onRefused: (call, context) =>
      keepCall(context, {
        tool: name,
        call_id: call.callId,
        model_data: call.modelData,
        arguments: call.arguments,
        result: call.output,
      }),
  });
}

/** The calls that the page will get, in order. */
function pendingCalls({ clientToolCall, queuedToolCalls }: AssistantContext): ClientToolCall[] {
  return clientToolCall ? [clientToolCall, ...queuedToolCalls] : [];
}

function keepCall(context: AssistantContext, memory: ToolMemory): void {
  context.stream({ type: "thread.item.done", item: memoryItem(context, memory) });
}

/** The result for the model. A `RefusalError` becomes a `Refusal`; other errors are rethrown. */
export async function runTool<Parameters extends z.ZodObject, Result extends object>(
  tool: ToolDefinition<Parameters, Result>,
  input: z.output<Parameters>,
  context: AssistantContext,
): Promise<Result | Refusal> {
  try {
    const work = tool.run(input, context);
    return tool.result.parse(await withTimeout(work, tool.timeout ?? TOOL_TIMEOUT));
  } catch (error) {
    if (error instanceof RefusalError) return refusal(error);
    throw error;
  }
}
