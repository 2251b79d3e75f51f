import { env } from "@/lib/env";
import { McpServer } from "./mcp-server";

export { McpFailure, McpRefusal } from "./mcp-failure";
export { McpServer, type McpTool } from "./mcp-server";

export interface ConfiguredServer {
  server: McpServer;
  /** Names of tools that the owner lets run without asking the user. */
  toolsWithoutApproval: ReadonlySet<string>;
}

let configured: ConfiguredServer | undefined;

/** The MCP server in the environment; undefined if there is none. */
export function configuredServer(): ConfiguredServer | undefined {
  const { mcp } = env();
  if (!mcp) return undefined;
  const { url, token, toolsWithoutApproval } = mcp;
  configured ??= { server: new McpServer({ url, token }), toolsWithoutApproval };
  return configured;
}
