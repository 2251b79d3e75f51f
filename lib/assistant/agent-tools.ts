import type { Tool } from "@openai/agents";
import { clientTool, serverTool } from "@acme/chatkit-server/agents";
import type { z } from "zod";
import { RefusalError } from "@/lib/refusal-error";
import type { AssistantContext } from "./assistant-context";
import type { Capability } from "./define-capability";
import type { ToolDefinition } from "./define-tool";
import { refusal, type Refusal } from "./refusal";
import type { RequestContext } from "./request-context";
import { memoryItem } from "./tool-memory";

/** The capabilities' tools for an agent of the SDK, on the server and in the browser. */
export function agentTools(capabilities: readonly Capability[]): Tool<AssistantContext>[] {
  return capabilities.flatMap(({ tools = [], clientTools = [] }) => [
    ...tools.map(agentTool),
    ...clientTools.map((contract) => clientTool<RequestContext>(contract)),
  ]);
}

/** Shows progress, runs the call, and keeps it in the thread for later turns. */
function agentTool(tool: ToolDefinition): Tool<AssistantContext> {
  const { name, description, parameters, progress } = tool;
  return serverTool<RequestContext>({
    name,
    description,
    parameters,
    execute: async (input, context, { callId }) => {
      context.stream({ type: "progress_update", ...progress });
      const result = await runTool(tool, input, context);
      const call_id = callId === undefined ? {} : { call_id: callId };
      const item = memoryItem(context, { tool: name, ...call_id, arguments: input, result });
      context.stream({ type: "thread.item.done", item });
      return result;
    },
  });
}

/** What the model is answered. Throws what isn't a `RefusalError`. */
export async function runTool<Parameters extends z.ZodObject, Result extends object>(
  tool: ToolDefinition<Parameters, Result>,
  input: z.output<Parameters>,
  context: AssistantContext,
): Promise<Result | Refusal> {
  try {
    return tool.result.parse(await tool.run(input, context));
  } catch (error) {
    if (error instanceof RefusalError) return refusal(error.message);
    throw error;
  }
}
