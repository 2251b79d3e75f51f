import type { z } from "zod";
import { AuthenticationError } from "../stream-errors";
import { UnsupportedOperationError } from "../errors";
import { failureResponse, handleChatKitRequest, type ChatKitRequestOptions } from "../http";
import { httpErrorResponse } from "../http-error";
import { consoleLogger, verboseConsoleLogger } from "../logger";
import { MemoryStore } from "../memory-store";
import type { Listening, ListenOptions } from "../node/listen";
import { JsonObjectSchema } from "../protocol";
import type { ChatKitServer } from "../server/chatkit-server";
import type { StreamOutcome } from "../hooks/server-hooks";
import { defineThreadState } from "../thread-state";
import { MemoryTurnStore } from "../turns/memory-turn-store";
import { corsHeaders, preflightHeaders, requireOrigins } from "./cors";
import { HandlerServer, NO_HANDLER, type Hooks } from "./handler-server";
import type {
  Authenticate,
  Caller,
  ChatKitOptions,
  Handler,
  MaybePromise,
  RequestFacts,
} from "./options";
import { ownerOf } from "../owner-of";

export type RouteOptions = Pick<ChatKitRequestOptions, "waitUntil">;

type Route = (request: Request) => Promise<Response>;

/** Exports for a route in Next, or in any other host with `Request` and `Response`. */
export interface Routes {
  GET: Route;
  POST: Route;
  OPTIONS: Route;
}

const DEFAULT_PATH = "/chatkit";
const DEFAULT_HISTORY_LIMIT = 50;

/**
 * A complete chat backend from one function: set `handler`, and serve it with `routes`, `fetch` or
 * `listen`. It wraps a `ChatKitServer`, available as `server`. To handle actions, dictation or
 * feedback, extend that class instead.
 */
export class ChatKit<
  Context extends object = Caller,
  StateSchema extends z.ZodType = typeof JsonObjectSchema,
> {
  readonly #options: ChatKitOptions<Context, StateSchema>;
  readonly #server: HandlerServer<Context & RequestFacts, StateSchema>;
  readonly #hooks: Hooks<Context & RequestFacts> = {
    startup: [],
    shutdown: [],
    connect: [],
    disconnect: [],
  };
  readonly #path: string;
  #authenticate: ((request: Request) => MaybePromise<object | null | undefined>) | undefined;

  constructor(options: ChatKitOptions<Context, StateSchema> = {}) {
    const { path, corsOrigins, debug, state, historyLimit, keepAliveInterval, ...rest } = options;
    requireOrigins(corsOrigins ?? []);
    this.#options = options;
    this.#path = withoutTrailingSlash(path ?? DEFAULT_PATH);
    const owner = (context: object) => ownerOf(context, this.#authenticate !== undefined);
    this.#server = new HandlerServer({
      ...rest,
      store: options.store ?? new MemoryStore({ ownerOf: owner }),
      turnStore:
        options.turnStore ??
        new MemoryTurnStore({
          ownerOf: options.store ? undefined : owner,
          clock: options.clock,
        }),
      logger: options.logger ?? (debug ? verboseConsoleLogger : consoleLogger),
      // Without a schema, the type parameter has its default.
      threadState: defineThreadState((state ?? JsonObjectSchema) as StateSchema),
      historyLimit: historyLimit ?? DEFAULT_HISTORY_LIMIT,
      hooks: this.#hooks,
      debug: debug ?? false,
    });
  }

  /** The underlying server, with `process`, `shutdown` and its other methods. */
  get server(): ChatKitServer<Context & RequestFacts> {
    return this.#server;
  }

  /**
   * Identifies the caller. The result becomes the context; null or undefined rejects the request
   * with 401. Without `auth`, all callers are accepted and share one set of threads. Use the return
   * value, whose handlers know the context's type: `const chat = new ChatKit().auth(...)`.
   */
  auth<NewContext extends Context>(
    authenticate: Authenticate<NewContext>,
  ): ChatKit<NewContext, StateSchema> {
    this.#authenticate = authenticate;
    return this as unknown as ChatKit<NewContext, StateSchema>;
  }

  /** Sets the function that answers messages, replacing an earlier one. */
  handler(handler: Handler<Context & RequestFacts, z.output<StateSchema>>): this {
    this.#server.handler = handler;
    return this;
  }

  /** Runs once, before the first request; with `listen`, before the port is opened. */
  onStartup(run: () => MaybePromise<void>): this {
    this.#hooks.startup.push(run);
    return this;
  }

  /** Runs once, after the last turn has ended. */
  onShutdown(run: () => MaybePromise<void>): this {
    this.#hooks.shutdown.push(run);
    return this;
  }

  /** Runs before a stream begins; an error thrown here rejects the request. */
  onConnect(run: (context: Context & RequestFacts) => MaybePromise<void>): this {
    this.#hooks.connect.push(run);
    return this;
  }

  /** Runs when a stream has ended, whether the client received everything or disconnected early. */
  onDisconnect(
    run: (context: Context & RequestFacts, outcome: StreamOutcome) => MaybePromise<void>,
  ): this {
    this.#hooks.disconnect.push(run);
    return this;
  }

  /**
   * For hosts with their own routing: `export const { GET, POST, OPTIONS } = chat.routes()`. On
   * hosts that suspend a process between requests, pass their `waitUntil`; in Next, `after`.
   */
  routes(options: RouteOptions = {}): Routes {
    const route: Route = (request) => this.#answer(request, options);
    return { GET: route, POST: route, OPTIONS: route };
  }

  /** Answers requests for `path`, and all others with 404. Can be passed as a detached function. */
  readonly fetch = async (request: Request, options: RouteOptions = {}): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (withoutTrailingSlash(pathname) === this.#path) return this.#answer(request, options);
    const message = `There is nothing at ${pathname}; ChatKit answers at ${this.#path}.`;
    return httpErrorResponse({ status: 404, code: "not_found", message }, crypto.randomUUID());
  };

  /**
   * Serves on `node:http` until it is closed or the process receives SIGTERM or SIGINT. Resolves
   * when the port is open.
   */
  async listen(options: ListenOptions = {}): Promise<Listening> {
    const { listen } = await import("../node/listen");
    return listen(this.#server, this.fetch, options);
  }

  async #answer(request: Request, options: RouteOptions): Promise<Response> {
    const { corsOrigins = [], debug } = this.#options;
    const requestId = crypto.randomUUID();
    const startedAt = this.#server.clock();
    const response = await this.#answerMethod(request, requestId, options);
    for (const [name, value] of Object.entries(corsHeaders(request, corsOrigins))) {
      response.headers.set(name, value);
    }
    response.headers.set("x-request-id", requestId);
    if (debug) {
      const { method } = request;
      const ms = this.#server.clock() - startedAt;
      this.#server.logger.info({ method, status: response.status, ms, requestId }, "request");
    }
    return response;
  }

  async #answerMethod(
    request: Request,
    requestId: string,
    options: RouteOptions,
  ): Promise<Response> {
    switch (request.method) {
      case "POST":
        return this.#post(request, requestId, options);
      case "GET":
      case "HEAD":
        return Response.json({ status: "ok" });
      case "OPTIONS": {
        const headers = preflightHeaders(request, this.#options.corsOrigins ?? []);
        return new Response(null, { status: 204, headers });
      }
      default:
        return new Response(null, { status: 405, headers: { allow: "GET, POST, OPTIONS" } });
    }
  }

  async #post(request: Request, requestId: string, options: RouteOptions): Promise<Response> {
    try {
      if (!this.#server.handler) throw new UnsupportedOperationError(NO_HANDLER);
      const context = await this.#contextOf(request, requestId);
      const { keepAliveInterval } = this.#options;
      return await handleChatKitRequest(this.#server, request, context, {
        ...options,
        requestId,
        keepAliveInterval,
      });
    } catch (error) {
      return failureResponse(this.#server, error, { requestId });
    }
  }

  /** The caller's members are spread last, so that `auth` can override the session id. */
  async #contextOf(request: Request, requestId: string): Promise<Context & RequestFacts> {
    const { headers } = request;
    const facts = { requestId, sessionId: headers.get("x-session-id") ?? requestId, headers };
    const caller = this.#authenticate ? await this.#authenticate(request) : {};
    if (!caller) throw new AuthenticationError();
    // The signature of `auth` ties its return value to the context's type.
    return { ...facts, ...caller } as Context & RequestFacts;
  }
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
