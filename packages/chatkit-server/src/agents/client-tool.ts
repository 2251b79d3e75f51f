import type { FunctionTool, ToolToFinalOutputFunction } from "@openai/agents";
import type { z } from "zod";
import { JsonObjectSchema } from "../protocol";
import { AgentContext } from "./agent-context";
import { serverTool } from "./server-tool";
import type { StrictToolSchema } from "./strict-tool-schema";

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
 * context must be the `AgentContext`. A call whose arguments don't fit goes back to the model.
 */
export function clientTool<Context>({
  name,
  description,
  parameters,
}: Pick<ClientToolContract, "name" | "description" | "parameters">): FunctionTool<
  AgentContext<Context>,
  StrictToolSchema,
  string
> {
  return serverTool<Context>({
    name,
    description,
    parameters,
    execute: (input, context, ids) => {
      context.clientToolCall = { name, arguments: JsonObjectSchema.parse(input), ...ids };
      return "The browser is working on it.";
    },
  });
}

/**
 * An agent's `toolUseBehavior` that ends the run once there is a call for the browser. After calls
 * that the browser won't get, for their arguments or for any other reason, the model goes on.
 */
export const stopAtClientTools: ToolToFinalOutputFunction = ({ context }) => {
  const call = context instanceof AgentContext ? context.clientToolCall : undefined;
  return call
    ? { isFinalOutput: true, isInterrupted: undefined, finalOutput: call.name }
    : { isFinalOutput: false, isInterrupted: undefined };
};
