import { z } from "zod";
import { systemClock, type Clock } from "@/lib/clock";
import { McpFailure, McpRefusal } from "./mcp-failure";
import { inMcpSession, type McpAddress } from "./mcp-session";

/** Milliseconds; a turn waits for the list. */
const LIST_MS = 4_000;
const CALL_MS = 30_000;
/** How long a list is kept, in milliseconds. */
const KEPT_MS = 5 * 60_000;
/** How long a server that failed is left alone, in milliseconds. */
const PAUSE_MS = 30_000;

/** What a server says about a tool. Its annotations are left out: nothing relies on them. */
const McpToolSchema = z.object({
  name: z.string(),
  description: z.string().optional().catch(undefined),
  inputSchema: z.record(z.string(), z.json()),
});
export type McpTool = z.output<typeof McpToolSchema>;

export interface McpServerOptions extends McpAddress {
  clock?: Clock;
  /** Milliseconds; for tests. */
  listTimeout?: number;
  callTimeout?: number;
}

/** An MCP server over Streamable HTTP. */
export class McpServer {
  readonly #options: McpServerOptions;
  readonly #clock: Clock;
  #kept: { until: number; tools: Promise<McpTool[]> } | undefined;

  constructor(options: McpServerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** The longest that a call takes, in milliseconds. */
  get callTimeout(): number {
    return this.#options.callTimeout ?? CALL_MS;
  }

  /**
   * The server's tools; those who ask at the same time share one request. If it fails, only the
   * one who made it gets the error, and there are no tools for a while.
   *
   * @throws McpFailure
   */
  tools(): Promise<McpTool[]> {
    if (this.#kept && this.#kept.until > this.#clock()) return this.#kept.tools;
    const request = this.#list();
    const kept = {
      until: this.#clock() + KEPT_MS,
      tools: request.catch(() => {
        kept.until = this.#clock() + PAUSE_MS;
        return [];
      }),
    };
    this.#kept = kept;
    return request;
  }

  /** The next `tools()` asks the server. */
  forgetTools(): void {
    this.#kept = undefined;
  }

  /**
   * The server's unchecked result.
   *
   * @throws McpFailure, or McpRefusal with the server's reason.
   */
  call(
    tool: string,
    given: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    return inMcpSession(this.#options, this.callTimeout, (server) =>
      server.callToolResult(tool, given, null, signal && { signal }),
    );
  }

  async #list(): Promise<McpTool[]> {
    const { listTimeout = LIST_MS } = this.#options;
    try {
      return await inMcpSession(this.#options, listTimeout, async (server) =>
        z.array(McpToolSchema).parse(await server.listTools()),
      );
    } catch (error) {
      if (!(error instanceof McpRefusal)) throw error;
      throw new McpFailure("The MCP server refuses to list its tools.");
    }
  }
}
