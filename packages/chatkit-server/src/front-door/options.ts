import type { z } from "zod";
import type { ThreadMetadata, ThreadStreamEvent, UserMessageItem } from "../protocol";
import type { ChatKitServerOptions } from "../server/chatkit-server";
import type { Store } from "../store";
import type { Turn } from "../hooks/turn";
import type { ChatMessage } from "./chat-message";
import type { ModelChunk } from "./model-chunks";

export type MaybePromise<T> = T | Promise<T>;

/** What is known about every request. The result of `auth` is added to it. */
export interface RequestFacts {
  /** Identifies the request in logs, in error responses and in the `X-Request-Id` header. */
  readonly requestId: string;
  /** The `X-Session-Id` header if the client sends one, otherwise the request's id. */
  readonly sessionId: string;
  readonly headers: Headers;
}

/** What `auth` returns for a caller. The in-memory stores separate data by `userId`. */
export interface Caller {
  readonly userId?: string | undefined;
}

export interface ChatKitOptions<Context, StateSchema extends z.ZodType> extends Omit<
  ChatKitServerOptions<Context & RequestFacts>,
  "store"
> {
  /** The path that `fetch` and `listen` serve. Ignored by `routes`, where the host decides. */
  path?: string | undefined;
  /**
   * Origins whose pages may call with cookies, such as `http://localhost:3000`; `*` allows every
   * origin, without cookies. Anything else, such as a slash at the end, is a `TypeError`. Default:
   * only the server's own origin.
   */
  corsOrigins?: readonly string[] | undefined;
  /** Logs a line for each request and each turn. */
  debug?: boolean | undefined;
  /**
   * The state that a thread keeps between turns. The schema must accept `{}`, usually through
   * defaults: `z.object({ count: z.number().default(0) })`. Default: any JSON object.
   */
  state?: StateSchema | undefined;
  /** How many of a thread's newest items become `messages`. Default: 50. */
  historyLimit?: number | undefined;
  /** Default: in memory, for one process, separated by the caller's `userId`. */
  store?: Store<Context & RequestFacts> | undefined;
  /** Milliseconds of silence after which a stream sends a comment; 0 disables it. */
  keepAliveInterval?: number | undefined;
}

export interface HandlerInput<Context, State> {
  /** The thread's newest messages, oldest first, including the one to answer. */
  messages: ChatMessage[];
  /** The message to answer; null if a turn continues after a client tool or a structured input. */
  message: UserMessageItem | null;
  /** Changes, such as setting `thread.title`, are stored and sent to the client. */
  thread: ThreadMetadata;
  context: Context;
  /** Modify it in place; it is stored with the thread when the turn ends. */
  state: State;
  /** Aborts when the turn is interrupted; pass it to the model. */
  signal: AbortSignal;
  turn: Turn;
  store: Store<Context>;
}

/**
 * What a handler may yield: text, events, and OpenAI stream chunks, whose text is used. Null and
 * undefined are ignored.
 */
export type Yielded = string | null | undefined | ThreadStreamEvent | ModelChunk;

export type Handler<Context, State> = (
  input: HandlerInput<Context, State>,
) => AsyncIterable<Yielded>;

/** Null or undefined rejects the request with 401. */
export type Authenticate<Context> = (request: Request) => MaybePromise<Context | null | undefined>;
