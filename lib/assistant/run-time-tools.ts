import { withTimeout } from "@/lib/with-timeout";
import type { AssistantContext } from "./assistant-context";
import type { Capability } from "./define-capability";
import type { ToolDefinition } from "./define-tool";

/** How long a model call waits for a capability's tools, in milliseconds. */
const TIMEOUT = 5_000;

/** The tools that capabilities know only at run time; none of a capability that fails. */
export async function runTimeTools(
  capabilities: readonly Capability[],
  context: AssistantContext,
): Promise<ToolDefinition[]> {
  const tools = await Promise.all(
    capabilities.map(async ({ name, toolsFor }) => {
      if (!toolsFor) return [];
      try {
        return await withTimeout(toolsFor(context), TIMEOUT);
      } catch (error) {
        context.logger.error(
          { threadId: context.thread.id, capability: name, err: error },
          "couldn't get a capability's tools: answering without them",
        );
        return [];
      }
    }),
  );
  return tools.flat();
}
