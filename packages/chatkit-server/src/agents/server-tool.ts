import { tool, type FunctionTool, type RunContext } from "@openai/agents";
import type { z } from "zod";
import { AgentContext } from "./agent-context";
import { modelDataOf, type ModelData } from "./model-data";
import { strictToolSchema, type StrictToolSchema } from "./strict-tool-schema";
import { readToolArguments } from "./tool-arguments";
import { untrustedText } from "./untrusted-text";

/** The model's ids of a call. */
export interface ToolCallIds {
  callId: string | undefined;
  itemId: string | undefined;
  /** Data that the model provider wants returned with the call. */
  modelData?: ModelData | undefined;
}

export interface ServerTool<Context, Parameters extends z.ZodObject> {
  /** Letters, digits, `_` and `-`; 64 at most. */
  name: string;
  /** Tells the model what the tool does and when to call it. */
  description: string;
  parameters: Parameters;
  /** Returns the output for the model; anything but a string is sent as JSON. */
  execute: (
    input: z.output<Parameters>,
    context: AgentContext<Context>,
    ids: ToolCallIds,
  ) => unknown;
}

/**
 * An SDK tool whose schema every model provider accepts and whose failures don't end the turn. The
 * model gets `{status: "refused", message}` for invalid arguments, and `{status: "failed",
 * message}` if `execute` throws; the error is logged once, with ids.
 *
 * The run's context must be the `AgentContext`. Throws a `TypeError` for parameters that a strict
 * schema can't describe; see `strictToolSchema`.
 */
export function serverTool<Context, Parameters extends z.ZodObject = z.ZodObject>({
  name,
  description,
  parameters,
  execute,
}: ServerTool<Context, Parameters>): FunctionTool<AgentContext<Context>, StrictToolSchema, string> {
  const schema = strictToolSchema(parameters);
  return tool<StrictToolSchema, AgentContext<Context>, string>({
    name,
    description,
    parameters: schema,
    execute: async (given, runContext, details) => {
      const context = agentContextOf(runContext);
      const input = readToolArguments(parameters, schema, given);
      if (!input.success) return answer("refused", `${name} wasn't run. ${input.problem}`);
      const { callId, id: itemId } = details?.toolCall ?? {};
      const modelData = modelDataOf(details?.toolCall);
      const result = await execute(input.data, context, {
        callId,
        itemId,
        ...(modelData && { modelData }),
      });
      return untrustedText(typeof result === "string" ? result : JSON.stringify(result));
    },
    errorFunction: (runContext, error, details) => {
      const { logger, thread, signal } = agentContextOf(runContext);
      if (signal?.aborted) throw error;
      const callId = details?.toolCall?.callId;
      logger.error({ threadId: thread.id, tool: name, callId, err: error }, "tool failed");
      return answer("failed", `${name} is unavailable right now.`);
    },
  });
}

function answer(status: "refused" | "failed", message: string): string {
  return JSON.stringify({ status, message });
}

function agentContextOf<Context>(
  runContext: RunContext<AgentContext<Context>> | undefined,
): AgentContext<Context> {
  const context: unknown = runContext?.context;
  if (context instanceof AgentContext) return context;
  throw new TypeError("This tool needs the run's context to be an AgentContext.");
}
