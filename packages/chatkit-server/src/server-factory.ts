import type { ChatKitServer } from "./server/chatkit-server";

/** Gives each request its server; closes them all together. */
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

/** A server of one's own for each user, with the agent and settings made for them. */
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
  /** Servers kept; beyond it the one idle for longest is shut down. */
  maxServers?: number;
}

const DEFAULT_MAX_SERVERS = 1_000;

/** A server for each key that contexts have; servers are made when first asked for. */
export function createServerPerKey<Context>(
  keyOf: (context: Context) => string,
  create: (context: Context) => ChatKitServer<Context>,
  { maxServers = DEFAULT_MAX_SERVERS }: ServerPerKeyOptions = {},
): ServerFactory<Context> {
  // In the order of their last use.
  const servers = new Map<string, ChatKitServer<Context>>();

  function serverFor(context: Context): ChatKitServer<Context> {
    const key = keyOf(context);
    const server = servers.get(key) ?? create(context);
    servers.delete(key);
    servers.set(key, server);
    if (servers.size > maxServers) retireIdle();
    return server;
  }

  /** A server whose turns still run is needed to stop and to follow them. */
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

/** Users of different tenants may share an id. */
function userKey(context: { userId: string; tenantId?: string }): string {
  return JSON.stringify([context.tenantId ?? null, context.userId]);
}
