import type { ChatKitServer } from "./server/chatkit-server";

/** Chooses a request's server, and shuts all of them down. */
export interface ServerFactory<Context> {
  serverFor(context: Context): ChatKitServer<Context>;
  /** Shuts down every server it made. `grace` is in milliseconds. */
  shutdown(options?: { grace?: number }): Promise<void>;
}

/** One server for everyone. */
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
  /** Servers to keep. Beyond that, the one that was idle longest is shut down. */
  maxServers?: number;
}

const DEFAULT_MAX_SERVERS = 1_000;

/** A server for each key of the contexts, created on first use. */
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

  /** Running turns can only be stopped and followed through their server. */
  function retireIdle(): void {
    for (const [key, server] of servers) {
      if (server.liveTurns.size > 0) continue;
      servers.delete(key);
      void server.shutdown();
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
