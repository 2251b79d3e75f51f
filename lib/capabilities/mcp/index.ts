import { defineCapability } from "@/lib/assistant/define-capability";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import { userLanguage } from "@/lib/assistant/user-language";
import { configuredServer, type McpTool } from "@/lib/mcp";
import { mcpTool } from "./mcp-tool";
import { offeredTools, type OfferedTool } from "./offered-tools";

/**
 * The tools of the MCP server in the environment. It has no card on the tour, because nobody knows
 * beforehand what that server offers.
 */
export const mcp = defineCapability({
  name: "mcp",
  toolsFor: async (context) => {
    const configured = configuredServer();
    if (!configured) return [];
    const offered = offeredOnce(await configured.server.tools(), context);
    return offered.map((tool) => mcpTool(tool, configured, userLanguage(context)));
  },
});

// A list is the same array for as long as it is kept.
const known = new WeakMap<readonly McpTool[], OfferedTool[]>();

function offeredOnce(
  tools: readonly McpTool[],
  { logger, thread }: Pick<AssistantContext, "logger" | "thread">,
): OfferedTool[] {
  const before = known.get(tools);
  if (before) return before;
  const { offered, leftOut } = offeredTools(tools);
  known.set(tools, offered);
  if (leftOut > 0) {
    logger.warn(
      { threadId: thread.id, offered: offered.length, leftOut },
      "some of the MCP server's tools are left out: too many, too large or with unusable names",
    );
  }
  return offered;
}
