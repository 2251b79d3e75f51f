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
  /** Names the request in logs, in error answers and in the header `X-Request-Id`. */
  readonly requestId: string;
  /** The header `X-Session-Id`, if the client sends one, else the request's id. */
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
  /** The path that `fetch` and `listen` answer. Ignored by `routes`, where the host decides. */
  path?: string | undefined;
  /**
   * Origins whose pages may call with cookies, such as `http://localhost:3000`; `*` is every origin,
   * without cookies. Default: only the server's own.
   */
  corsOrigins?: readonly string[] | undefined;
  /** Logs a line for each request and each turn. */
  debug?: boolean | undefined;
  /**
   * What a thread remembers between turns. The schema must accept `{}`, usually by defaults:
   * `z.object({ count: z.number().default(0) })`. Default: any JSON object.
   */
  state?: StateSchema | undefined;
  /** The number of a thread's newest items that become `messages`. Default: 50. */
  historyLimit?: number | undefined;
  /** Default: in memory, for one process, separated by the caller's `userId`. */
  store?: Store<Context & RequestFacts> | undefined;
  /** Milliseconds of silence after which a stream sends a comment; 0 for never. */
  keepAliveInterval?: number | undefined;
}

export interface HandlerInput<Context, State> {
  /** The thread's newest messages, oldest first, the one to answer included. */
  messages: ChatMessage[];
  /** The message to answer; null when a turn continues after a client tool or a structured input. */
  message: UserMessageItem | null;
  /** Changes, such as setting `thread.title`, are stored and shown. */
  thread: ThreadMetadata;
  context: Context;
  /** Change it in place: it is stored with the thread when the turn is over. */
  state: State;
  /** Aborts when the turn is stopped; pass it to the model. */
  signal: AbortSignal;
  turn: Turn;
  store: Store<Context>;
}

/**
 * What a handler may yield: text, events, and chunks of an OpenAI stream, whose text is used. Null
 * and undefined are ignored.
 */
export type Yielded = string | null | undefined | ThreadStreamEvent | ModelChunk;

export type Handler<Context, State> = (
  input: HandlerInput<Context, State>,
) => AsyncIterable<Yielded>;

/** Null or undefined refuses the request with 401. */
export type Authenticate<Context> = (request: Request) => MaybePromise<Context | null | undefined>;
