import { onTestFinished, vi } from "vitest";
import { configuredServer, McpServer } from "@/lib/mcp";
import { MCP_TOKEN, startMcpServer, type StandInTool } from "./start-mcp-server";

/** Milliseconds; much longer than the stand-in needs. */
const TIMEOUT = 10_000;

/**
 * Uses a stand-in with these tools until the test ends. The test file needs
 * `vi.mock("@/lib/mcp", { spy: true })`.
 */
export async function connectMcp(
  tools: StandInTool[],
  {
    withoutApproval = [],
    timeout = TIMEOUT,
  }: { withoutApproval?: string[]; timeout?: number | undefined } = {},
) {
  const standIn = await startMcpServer(tools);
  onTestFinished(() => standIn.close());
  const server = new McpServer({
    url: standIn.url,
    token: MCP_TOKEN,
    listTimeout: timeout,
    callTimeout: timeout,
  });
  vi.mocked(configuredServer).mockReturnValue({
    server,
    toolsWithoutApproval: new Set(withoutApproval),
  });
  return { standIn, server };
}
