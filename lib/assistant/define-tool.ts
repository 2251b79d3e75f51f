import type { FunctionTool } from "@openai/agents";
import type { z } from "zod";
import { serverTool, type AgentContext, type StrictToolSchema } from "@acme/chatkit-server/agents";
import type { IconName } from "@acme/chatkit-server/protocol";
import { ShopError } from "@/lib/shop/errors";
import type { RequestContext } from "./request-context";
import { refusal, type Refusal } from "./refusal";

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
}: ShopTool<Parameters>): FunctionTool<ShopAgentContext, StrictToolSchema, string> {
  return serverTool<RequestContext, Parameters>({
    name,
    description,
    parameters,
    execute: (input, context) => {
      context.stream({ type: "progress_update", ...progress });
      return refusable(run(input, context));
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
