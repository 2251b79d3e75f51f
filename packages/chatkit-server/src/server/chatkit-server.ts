import { UnsupportedOperationError, type ChatKitError } from "../errors";
import { RunningTurns } from "../hooks/running-turn";
import type {
  AudioInput,
  OperationName,
  ServerHooks,
  StreamOutcome,
  SyncActionResult,
  TranscriptionResult,
} from "../hooks/server-hooks";
import { consoleLogger, type Logger } from "../logger";
import type {
  Action,
  FeedbackKind,
  StreamOptions,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  UserMessageItem,
  WidgetItem,
} from "../protocol";
import type { AttachmentStore, Store } from "../store";
import type { TurnStore } from "../turn-store";
import { RENEW_AFTER } from "../turns/lease-keeper";
import { MemoryTurnStore } from "../turns/memory-turn-store";
import { TurnWatch } from "../hooks/turn-watch";
import type { Turn } from "../hooks/turn";
import type { InterruptionKind } from "../hooks/turn-interruption";
import type { ProcessOptions } from "../pipeline/call";
import { cancellationMarker } from "./cancellation-marker";
import { dispatch } from "./dispatch";
import { Lifecycle } from "./lifecycle";
import type { NonStreamingResult, StreamingResult } from "./results";
import { readableMessages } from "../pipeline/save-partial-messages";
import { defaultSettings, type ServerSettings } from "../hooks/settings";

export interface ChatKitServerOptions<Context> extends Partial<ServerSettings> {
  store: Store<Context>;
  /** Without one, attachment requests are rejected. */
  attachmentStore?: AttachmentStore<Context> | undefined;
  /** Default: in memory, for a single process. */
  turnStore?: TurnStore<Context> | undefined;
  /** Milliseconds since 1970. */
  clock?: (() => number) | undefined;
  logger?: Logger | undefined;
}

/**
 * A ChatKit backend: extend it, implement `respond`, and pass request bodies to `process`.
 *
 * `Context` is what your application knows about a request, such as user and tenant. It is passed
 * unchanged to every handler and store call, which must limit their reads and writes to it.
 */
export abstract class ChatKitServer<Context> implements ServerHooks<Context> {
  readonly store: Store<Context>;
  readonly attachmentStore: AttachmentStore<Context> | undefined;
  readonly turnStore: TurnStore<Context>;
  readonly logger: Logger;
  readonly clock: () => number;
  readonly settings: ServerSettings;
  readonly liveTurns = new RunningTurns();
  readonly turnWatch: TurnWatch<Context>;
  readonly #lifecycle: Lifecycle<Context>;

  constructor(options: ChatKitServerOptions<Context>) {
    const { store, attachmentStore, turnStore, clock, logger, ...settings } = options;
    this.store = store;
    this.attachmentStore = attachmentStore;
    this.clock = clock ?? Date.now;
    this.turnStore = turnStore ?? new MemoryTurnStore({ clock: this.clock });
    this.logger = logger ?? consoleLogger;
    this.settings = { ...defaultSettings, ...settings };
    const { timers, leaseDuration, checkpointInterval } = this.settings;
    this.turnWatch = new TurnWatch({
      turnStore: this.turnStore,
      timers,
      interval: Math.min(checkpointInterval, leaseDuration * RENEW_AFTER),
      lease: leaseDuration,
      logger: this.logger,
    });
    this.#lifecycle = new Lifecycle(this);
  }

  /**
   * Answers a user message; `message` is null when a turn continues after a client tool or a
   * structured input. The server stores and sends changes of `thread`. Pass `turn.signal` to the
   * model run.
   */
  abstract respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Context,
    turn: Turn,
  ): AsyncIterable<ThreadStreamEvent>;

  /** Answers an action with events. The default rejects it. */
  action(
    _thread: ThreadMetadata,
    _action: Action,
    _sender: WidgetItem | null,
    _context: Context,
    _turn: Turn,
  ): AsyncIterable<ThreadStreamEvent> {
    throw this.#unsupported("action", "threads.custom_action", "This action isn't available.");
  }

  /** Answers an action immediately, even during a running turn. The default rejects it. */
  async syncAction(
    _thread: ThreadMetadata,
    _action: Action,
    _sender: WidgetItem | null,
    _context: Context,
  ): Promise<SyncActionResult> {
    throw this.#unsupported(
      "syncAction",
      "threads.sync_custom_action",
      "This action isn't available.",
    );
  }

  /** Receives the user's vote on items; all of them exist in the thread. The default ignores it. */
  async addFeedback(
    _threadId: string,
    _itemIds: string[],
    _kind: FeedbackKind,
    _context: Context,
  ): Promise<void> {}

  /** Transcribes dictated speech. The default rejects it. */
  async transcribe(_audio: AudioInput, _context: Context): Promise<TranscriptionResult> {
    throw this.#unsupported(
      "transcribe",
      "input.transcribe",
      "Dictation isn't available. Please type your message.",
    );
  }

  /** What the client may do while a turn streams. The default allows canceling. */
  getStreamOptions(_thread: ThreadMetadata, _context: Context): StreamOptions {
    return { allow_cancel: true };
  }

  /**
   * Cleans up after a turn that ended early; `pending` contains the unfinished items. The default
   * stores messages that have text and, unless the process is shutting down, a hidden note, so that
   * the model doesn't continue the old answer in the next turn.
   */
  async handleStreamCancelled(
    thread: ThreadMetadata,
    pending: ThreadItem[],
    context: Context,
    reason: InterruptionKind,
  ): Promise<void> {
    for (const item of readableMessages(pending)) {
      await this.store.addThreadItem(thread.id, item, context);
    }
    if (reason === "shutdown") return;
    const marker = cancellationMarker(thread, {
      id: this.store.generateItemId("sdk_hidden_context", thread, context),
      createdAt: this.now(),
    });
    await this.store.addThreadItem(thread.id, marker, context);
  }

  /**
   * Runs when a turn is repaired whose process crashed, after its text as of the last checkpoint was
   * stored. Override it to store a note for the user; the default does nothing.
   */
  async handleCrashedTurn(_thread: ThreadMetadata, _context: Context): Promise<void> {}

  /** Runs once, before the first request. */
  async onStartup(): Promise<void> {}

  /** Runs once, after the last turn has ended. */
  async onShutdown(): Promise<void> {}

  /**
   * Runs after a request has been parsed and before it is processed; an error thrown here rejects
   * it. A `RateLimitError` is answered with 429 and `Retry-After`.
   */
  async onRequest(_operation: OperationName, _context: Context): Promise<void> {}

  /** Runs before a stream begins; an error thrown here rejects the request. */
  async onConnect(_context: Context): Promise<void> {}

  /** Runs after a stream has ended, or if the request was rejected after `onConnect`. */
  async onDisconnect(_context: Context, _outcome: StreamOutcome): Promise<void> {}

  /**
   * The message of an error that a client receives. Override it to say `error.reason` in the user's
   * language.
   */
  errorMessage(error: ChatKitError, _context: Context): string {
    return error.message;
  }

  /**
   * Answers one request. Throws a `ChatKitError` for an invalid request before anything is sent;
   * `handleChatKitRequest` turns results and errors into responses.
   */
  async process(
    body: string | Uint8Array,
    context: Context,
    options: ProcessOptions = {},
  ): Promise<StreamingResult | NonStreamingResult> {
    await this.#lifecycle.start();
    return dispatch(this, this.#lifecycle, { body, context, options });
  }

  /** Runs `onStartup` if it hasn't run yet. `process` calls this itself. */
  async startup(): Promise<void> {
    await this.#lifecycle.start();
  }

  /**
   * Stops accepting turns, gives running ones `grace` milliseconds to finish, then interrupts them
   * and saves their items.
   */
  async shutdown({ grace = 10_000 }: { grace?: number } = {}): Promise<void> {
    await this.#lifecycle.stop(grace);
  }

  /** The current time in ISO 8601, as in `created_at`. */
  now(): string {
    return new Date(this.clock()).toISOString();
  }

  /** The message is for users. The log names the method to override. */
  #unsupported(method: string, operation: string, message: string): UnsupportedOperationError {
    this.logger.warn({ operation }, `not implemented: override ${method}() of ChatKitServer`);
    return new UnsupportedOperationError(message);
  }
}
