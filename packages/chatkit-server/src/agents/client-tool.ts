import type { FunctionTool, ToolToFinalOutputFunction } from "@openai/agents";
import type { z } from "zod";
import { JsonObjectSchema, type JsonObject } from "../protocol";
import { AgentContext } from "./agent-context";
import { serverTool, type ToolCallIds } from "./server-tool";
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

export interface ClientTool<Context> extends Pick<
  ClientToolContract,
  "name" | "description" | "parameters"
> {
  /**
   * Called for a call that the browser doesn't get because it is busy with another one of the same
   * response, with the output that the model reads: to keep both, for the turns that follow.
   */
  onBusy?: ((call: BusyCall, context: AgentContext<Context>) => void) | undefined;
}

export interface BusyCall extends ToolCallIds {
  arguments: JsonObject;
  output: { status: "refused"; message: string };
}

/**
 * An SDK tool that asks the browser: the model's call becomes a pending `client_tool_call`, which
 * is the turn's last item. The agent must stop at it, see `stopAtClientTools`, and the run's
 * context must be the `AgentContext`. A call whose arguments don't fit goes back to the model.
 *
 * The browser answers one call at a time: of several in one response the first is run, and the
 * others are answered with `{status: "refused", message}`.
 */
export function clientTool<Context>({
  name,
  description,
  parameters,
  onBusy,
}: ClientTool<Context>): FunctionTool<AgentContext<Context>, StrictToolSchema, string> {
  return serverTool<Context>({
    name,
    description,
    parameters,
    execute: (input, context, ids) => {
      const args = JsonObjectSchema.parse(input);
      if (!context.clientToolCall) {
        context.clientToolCall = { name, arguments: args, ...ids };
        return "The browser is working on it.";
      }
      const message =
        `${name} wasn't run, because the browser was busy with ${context.clientToolCall.name}. ` +
        "If it is still needed, call it again.";
      const output = { status: "refused" as const, message };
      onBusy?.({ arguments: args, output, ...ids }, context);
      return output;
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
