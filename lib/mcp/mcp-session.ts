import { MCPServerStreamableHttp } from "@openai/agents";
import { boundedFetch } from "./bounded-fetch";
import { mcpError } from "./mcp-failure";

/** What the app calls itself in front of MCP servers. */
const CLIENT_NAME = "chatkit-starter";
/** Maximum number of pages of one list of tools. */
const MAX_PAGES = 10;
/** How long the server may take to end a session, in milliseconds. */
const CLOSE_MS = 2_000;

export interface McpAddress {
  url: string;
  /** Sent as a bearer token. */
  token?: string | undefined;
}

/**
 * Connects, does one thing and disconnects. A session per use means that users don't share what a
 * server remembers about a session, and that nothing has to be reopened or drained.
 *
 * @param milliseconds The time for all of it.
 * @throws McpFailure, or McpRefusal with the server's reason.
 */
export async function inMcpSession<Result>(
  { url, token }: McpAddress,
  milliseconds: number,
  use: (server: MCPServerStreamableHttp) => Promise<Result>,
): Promise<Result> {
  let isClosing = false;
  const stop = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(milliseconds), stop.signal]);
  const server = new MCPServerStreamableHttp({
    url,
    name: CLIENT_NAME,
    requestInit: {
      // The token is for this URL only.
      redirect: "error",
      ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
    },
    fetch: boundedFetch(signal, (reason) => {
      // Closing also breaks responses off.
      if (!isClosing) stop.abort(reason);
    }),
    clientSessionTimeoutSeconds: milliseconds / 1_000,
    timeout: milliseconds,
    maxListPages: MAX_PAGES,
    reconnectionOptions: {
      maxRetries: 0,
      initialReconnectionDelay: 0,
      maxReconnectionDelay: 0,
      reconnectionDelayGrowFactor: 1,
    },
    logger: silent,
  });
  try {
    const work = server.connect().then(() => use(server));
    return await Promise.race([work, whenStopped(signal)]);
  } catch (error) {
    throw mcpError(signal.aborted ? signal.reason : error);
  } finally {
    isClosing = true;
    const timer = setTimeout(() => stop.abort(), CLOSE_MS);
    // The answer doesn't wait for it, and a session that isn't ended expires.
    void server
      .close()
      .catch(() => undefined)
      .finally(() => clearTimeout(timer));
  }
}

function whenStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The SDK would write to the console what the caller logs with ids. */
const silent = {
  namespace: CLIENT_NAME,
  debug: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  dontLogModelData: true,
  dontLogToolData: true,
};
