import type { ToolDefinition } from "@/lib/assistant/define-tool";
import type { Language } from "@/lib/i18n/languages";
import { McpRefusal, type ConfiguredServer } from "@/lib/mcp";
import { approvalOf } from "./approval";
import { mcpText } from "./messages";
import type { OfferedTool } from "./offered-tools";
import { mcpResult, McpResultSchema, refusedResult } from "./result";

/** How much later than the request a call ends, in milliseconds, so that the request ends first. */
const MARGIN = 5_000;

/** A server's tool as a tool of the assistant. */
export function mcpTool(
  { name, offeredName, description, parameters, toArguments }: OfferedTool,
  { server, toolsWithoutApproval }: ConfiguredServer,
  language: Language,
): ToolDefinition {
  return {
    name: offeredName,
    description,
    parameters,
    result: McpResultSchema,
    progress: { text: mcpText(language, "using", { tool: name }), icon: "cube" },
    // The owner decides, not the server: whether a tool only reads is the server's own claim
    // (`readOnlyHint`), and reading with a user's words in the arguments may already be too much.
    ...(!toolsWithoutApproval.has(name) && { approval: approvalOf(name, toArguments) }),
    timeout: server.callTimeout + MARGIN,
    run: async (input, { signal }) => {
      try {
        return mcpResult(await server.call(name, toArguments(input), signal));
      } catch (error) {
        server.forgetTools();
        if (error instanceof McpRefusal) return refusedResult(error.message);
        throw error;
      }
    },
  };
}
