import {
  MCP_TOKEN,
  startMcpServer,
  type McpServerStandIn,
  type StandInTool,
} from "../../support/mcp/start-mcp-server";
import { test, type AppSettings } from "./app-fixture";

const addNote: StandInTool = {
  name: "add_note",
  description: "Adds a note to the team's board.",
  inputSchema: {
    type: "object",
    properties: {
      text: { type: "string" },
      tags: { type: "array", items: { type: "string" } },
      color: { type: "string", default: "blue" },
    },
    required: ["text", "tags"],
  },
  run: ({ text }) => ({ content: [{ type: "text", text: `Note 17 says: ${String(text)}` }] }),
};

/** Tests of an app with these settings whose assistant has an MCP server's tool, `mcp_add_note`. */
export function testWithMcp(app: AppSettings = {}) {
  return test.extend<object, { mcp: McpServerStandIn }>({
    mcp: [
      async ({}, provide) => {
        const server = await startMcpServer([addNote]);
        await provide(server);
        await server.close();
      },
      { scope: "worker" },
    ],
    settings: [
      async ({ mcp }, provide) =>
        provide({
          ...app,
          variables: { MCP_SERVER_URL: mcp.url, MCP_SERVER_TOKEN: MCP_TOKEN },
        }),
      { scope: "worker" },
    ],
  });
}
