import type { z } from "zod";
import type { ThreadMetadata, ThreadStreamEvent, UserMessageItem } from "../protocol";
import type { ChatKitServerOptions } from "../server/chatkit-server";
import type { Store } from "../store";
import type { Turn } from "../hooks/turn";
import type { ChatMessage } from "./chat-message";
import type { ModelChunk } from "./model-chunks";

export type MaybePromise<T> = T | Promise<T>;

/** What the door knows about a request by itself; what `auth` returns is added to it. */
export interface RequestFacts {
  /** Names the request in logs, in error answers and in the header `X-Request-Id`. */
  readonly requestId: string;
  /** The header `X-Session-Id`, if the client sends one, else the request's id. */
  readonly sessionId: string;
  readonly headers: Headers;
}

/** What `auth` returns for a caller. The stores in memory keep what belongs to each `userId`. */
export interface Caller {
  readonly userId?: string | undefined;
}

export interface ChatKitOptions<Context, StateSchema extends z.ZodType> extends Omit<
  ChatKitServerOptions<Context & RequestFacts>,
  "store"
> {
  /** Where `fetch` and `listen` answer; a host that calls `routes` decides that itself. */
  path?: string | undefined;
  /**
   * Origins whose pages may call, with their cookies, such as `http://localhost:3000`; `*` stands
   * for every origin, without cookies. Default: none but the server's own.
   */
  corsOrigins?: readonly string[] | undefined;
  /** Logs a line for each request and each turn. */
  debug?: boolean | undefined;
  /**
   * What a thread remembers between turns. The schema must accept `{}`, usually by defaults:
   * `z.object({ count: z.number().default(0) })`. Default: any JSON object.
   */
  state?: StateSchema | undefined;
  /** How many of a thread's newest items become `messages`. Default: 50. */
  historyLimit?: number | undefined;
  /** Default: in memory, for one process, by the caller's `userId`. */
  store?: Store<Context & RequestFacts> | undefined;
  /** Milliseconds of silence after which a stream sends a comment; 0 for never. */
  keepAliveInterval?: number | undefined;
}

export interface HandlerInput<Context, State> {
  /** The thread's newest messages, oldest first, the one to answer included. */
  messages: ChatMessage[];
  /** The message to answer; null when a turn goes on after a client tool or a structured input. */
  message: UserMessageItem | null;
  /** What is set on it, such as `thread.title`, is stored and shown. */
  thread: ThreadMetadata;
  context: Context;
  /** Change it in place: it is stored with the thread when the turn is over. */
  state: State;
  /** Aborts when the turn is stopped; hand it to the model. */
  signal: AbortSignal;
  turn: Turn;
  store: Store<Context>;
}

/**
 * What a handler may yield: text, events, and the chunks of an OpenAI stream, of which the text is
 * taken. Null and undefined say nothing.
 */
export type Yielded = string | null | undefined | ThreadStreamEvent | ModelChunk;

export type Handler<Context, State> = (
  input: HandlerInput<Context, State>,
) => AsyncIterable<Yielded>;

/** Null or undefined refuses the request with 401. */
export type Authenticate<Context> = (request: Request) => MaybePromise<Context | null | undefined>;
