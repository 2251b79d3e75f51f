import type { ChatKitServer } from "./server/chatkit-server";

/** Selects a request's server, and shuts all of them down. */
export interface ServerFactory<Context> {
  serverFor(context: Context): ChatKitServer<Context>;
  /** Shuts down every server it created. `grace` is in milliseconds. */
  shutdown(options?: { grace?: number }): Promise<void>;
}

/** One server for all requests. */
export function createSharedServer<Context>(
  create: () => ChatKitServer<Context>,
): ServerFactory<Context> {
  return createServerPerKey(() => "", create);
}

/** A server for each user, with that user's agent and settings. */
export function createServerPerUser<Context extends { userId: string }>(
  create: (context: Context) => ChatKitServer<Context>,
  options?: ServerPerKeyOptions,
): ServerFactory<Context> {
  return createServerPerKey(userKey, create, options);
}

/** A server for each tenant. */
export function createServerPerTenant<Context extends { tenantId: string }>(
  create: (context: Context) => ChatKitServer<Context>,
  options?: ServerPerKeyOptions,
): ServerFactory<Context> {
  return createServerPerKey((context) => context.tenantId, create, options);
}

export interface ServerPerKeyOptions {
  /**
   * Maximum number of servers to keep. Beyond it, the server that has been idle longest is shut
   * down.
   */
  maxServers?: number;
}

const DEFAULT_MAX_SERVERS = 1_000;

/** A server for each key, created on first use; the key is derived from the context. */
export function createServerPerKey<Context>(
  keyOf: (context: Context) => string,
  create: (context: Context) => ChatKitServer<Context>,
  { maxServers = DEFAULT_MAX_SERVERS }: ServerPerKeyOptions = {},
): ServerFactory<Context> {
  // Ordered by last use.
  const servers = new Map<string, ChatKitServer<Context>>();

  function serverFor(context: Context): ChatKitServer<Context> {
    const key = keyOf(context);
    const server = servers.get(key) ?? create(context);
    servers.delete(key);
    servers.set(key, server);
    if (servers.size > maxServers) retireIdle();
    return server;
  }

  /**
   * Servers with running turns are kept, because a turn can be stopped and followed only through
   * its server.
   */
  function retireIdle(): void {
    for (const [key, server] of servers) {
      if (server.liveTurns.size > 0) continue;
      servers.delete(key);
      server.shutdown().catch((error: unknown) => {
        server.logger.error({ err: error }, "an idle server could not be shut down");
      });
      return;
    }
  }

  async function shutdown(options?: { grace?: number }): Promise<void> {
    await Promise.all([...servers.values()].map((server) => server.shutdown(options)));
  }

  return { serverFor, shutdown };
}

/** Two tenants may use the same user id. */
function userKey(context: { userId: string; tenantId?: string }): string {
  return JSON.stringify([context.tenantId ?? null, context.userId]);
}
