import type { FunctionTool, ToolToFinalOutputFunction } from "@openai/agents";
import type { z } from "zod";
import { JsonObjectSchema, type JsonObject } from "../protocol";
import { AgentContext } from "./agent-context";
import { serverTool, type ToolCallIds } from "./server-tool";
import type { StrictToolSchema } from "./strict-tool-schema";

/** A client tool's parameters and result; the browser's handler imports the same contract. */
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
   * Called with a call that isn't sent to the browser because there were too many before it, and
   * with the output that the model reads. Use it to store both for later turns.
   */
  onRefused?: ((call: RefusedCall, context: AgentContext<Context>) => void) | undefined;
}

export interface RefusedCall extends ToolCallIds {
  arguments: JsonObject;
  output: { status: "refused"; message: string };
}

/**
 * An SDK tool that runs in the browser: the model's call becomes a pending `client_tool_call`,
 * which is the turn's last item. The agent must stop at it, see `stopAtClientTools`, and the run's
 * context must be the `AgentContext`. A call with invalid arguments is returned to the model.
 *
 * The browser runs one call at a time: if a response contains several, it gets the next one when it
 * has answered the one before, and the model continues when all are answered. Calls beyond the
 * context's `maxClientToolCalls` are answered with `{status: "refused", message}`.
 */
export function clientTool<Context>({
  name,
  description,
  parameters,
  onRefused,
}: ClientTool<Context>): FunctionTool<AgentContext<Context>, StrictToolSchema, string> {
  return serverTool<Context>({
    name,
    description,
    parameters,
    execute: (input, context, ids) => {
      const args = JsonObjectSchema.parse(input);
      if (context.requestClientTool({ name, arguments: args, ...ids })) {
        return "The browser is working on it.";
      }
      const message = `${name} wasn't run, because there were too many calls for the browser.`;
      const output = { status: "refused" as const, message };
      onRefused?.({ arguments: args, output, ...ids }, context);
      return output;
    },
  });
}

/**
 * An agent's `toolUseBehavior` that ends the run once there is a call for the browser. If no call
 * is sent to the browser, for example because its arguments are invalid, the model continues.
 */
export const stopAtClientTools: ToolToFinalOutputFunction = ({ context }) => {
  const call = context instanceof AgentContext ? context.clientToolCall : undefined;
  return call
    ? { isFinalOutput: true, isInterrupted: undefined, finalOutput: call.name }
    : { isFinalOutput: false, isInterrupted: undefined };
};
