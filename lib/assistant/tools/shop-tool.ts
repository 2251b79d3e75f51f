import { ModelBehaviorError, tool, type FunctionTool, type RunContext } from "@openai/agents";
import type { z } from "zod";
import { AgentContext } from "@acme/chatkit-server/agents";
import type { IconName } from "@acme/chatkit-server/protocol";
import { ShopError } from "@/lib/shop/errors";
import type { RequestContext } from "../request-context";
import { refusal, type Refusal } from "../tool-results/refusal";

export type ShopAgentContext = AgentContext<RequestContext>;

export interface ShopTool<Parameters extends z.ZodObject> {
  name: string;
  description: string;
  parameters: Parameters;
  /** Shown while the tool works, such as “Looking through the shelves”. */
  progress: { text: string; icon: IconName };
  /** Returns what the model is told; a `ShopError` becomes a refusal. */
  run: (input: z.output<Parameters>, context: ShopAgentContext) => Promise<object>;
}

/** A tool of the Agents SDK that works on the shop for the user of the request. */
export function shopTool<Parameters extends z.ZodObject>({
  name,
  description,
  parameters,
  progress,
  run,
}: ShopTool<Parameters>): FunctionTool<ShopAgentContext, z.ZodObject, string> {
  return tool<z.ZodObject, ShopAgentContext, string>({
    name,
    description,
    parameters,
    execute: async (input, runContext) => {
      const context = contextOf(runContext);
      context.stream({ type: "progress_update", ...progress });
      return JSON.stringify(await refusable(run(parameters.parse(input), context)));
    },
    errorFunction: (_context, error) => {
      // What the model got wrong it can put right; everything else ends the turn.
      if (error instanceof ModelBehaviorError) return JSON.stringify(refusal(error.message));
      throw error;
    },
  });
}

async function refusable(work: Promise<object>): Promise<object | Refusal> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ShopError) return refusal(error.message);
    throw error;
  }
}

function contextOf(runContext: RunContext<ShopAgentContext> | undefined): ShopAgentContext {
  const context = runContext?.context;
  if (context instanceof AgentContext) return context;
  throw new TypeError("The shop's tools need the run's context to be an AgentContext.");
}
