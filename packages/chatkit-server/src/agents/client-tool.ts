import { tool, type FunctionTool, type RunContext } from "@openai/agents";
import type { z } from "zod";
import { JsonObjectSchema } from "../protocol";
import { AgentContext } from "./agent-context";

/** What a client tool takes and gives; the browser's handler imports the same contract. */
export interface ClientToolContract<
  Parameters extends z.ZodObject = z.ZodObject,
  Result extends z.ZodType = z.ZodType,
> {
  name: string;
  description: string;
  parameters: Parameters;
  result: Result;
}

/**
 * An SDK tool that asks the browser: the model's call becomes a pending `client_tool_call`, which
 * is the turn's last item. The agent must stop at it, see `stopAtClientTools`, and the run's
 * context must be the `AgentContext`.
 */
export function clientTool<Context>(
  contract: Pick<ClientToolContract, "name" | "description" | "parameters">,
): FunctionTool<AgentContext<Context>, z.ZodObject, string> {
  return tool<z.ZodObject, AgentContext<Context>, string>({
    name: contract.name,
    description: contract.description,
    parameters: contract.parameters,
    execute: (input, runContext, details) => {
      agentContextOf(runContext).clientToolCall = {
        name: contract.name,
        arguments: JsonObjectSchema.parse(input),
        callId: details?.toolCall?.callId,
        itemId: details?.toolCall?.id,
      };
      return "The browser is working on it.";
    },
  });
}

/** An agent's `toolUseBehavior` that ends the run when one of these client tools was called. */
export function stopAtClientTools(contracts: readonly { name: string }[]): {
  stopAtToolNames: string[];
} {
  return { stopAtToolNames: contracts.map((contract) => contract.name) };
}

function agentContextOf<Context>(
  runContext: RunContext<AgentContext<Context>> | undefined,
): AgentContext<Context> {
  const context: unknown = runContext?.context;
  if (context instanceof AgentContext) return context;
  throw new TypeError("Client tools need the run's context to be an AgentContext.");
}
