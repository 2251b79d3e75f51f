import type { IconName } from "@acme/chatkit-server/protocol";
import type { z } from "zod";
import type { ToolApproval } from "./approvals/tool-approval";
import type { AssistantContext } from "./assistant-context";

/** A tool that the model calls and the server runs. */
export interface ToolDefinition<
  Parameters extends z.ZodObject = z.ZodObject,
  Result extends object = object,
> {
  /** The name that the model sees: snake_case, starting with a verb. */
  readonly name: string;
  /** For the model: what it does and when to call it. */
  readonly description: string;
  /** Optional arguments are nullable because strict tool schemas require every property. */
  readonly parameters: Parameters;
  /** What the model and the demo model receive; other properties are dropped. */
  readonly result: z.ZodType<Result>;
  /** Shown while the tool works, such as “Searching the catalog”. */
  readonly progress: { readonly text: string; readonly icon: IconName };
  /** If set, a call runs only after the user has approved it and its arguments. */
  readonly approval?: ToolApproval<Parameters, Result>;
  /** Milliseconds after which the call counts as failed; 20,000 by default. */
  readonly timeout?: number;
  /**
   * Runs the call. A `RefusalError` becomes a result that tells the model why; any other error is
   * logged and the model receives "unavailable".
   */
  run(input: z.output<Parameters>, context: AssistantContext): Promise<Result>;
}

/** Declares a tool and infers its types from its schemas. */
export function defineTool<Parameters extends z.ZodObject, Result extends object>(
  tool: ToolDefinition<Parameters, Result>,
): ToolDefinition<Parameters, Result> {
  return tool;
}
