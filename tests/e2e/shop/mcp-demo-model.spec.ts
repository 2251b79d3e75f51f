import { decideAboutMcpCalls } from "./mcp-calls";
import { testWithMcp } from "./mcp-fixture";

decideAboutMcpCalls(testWithMcp());
