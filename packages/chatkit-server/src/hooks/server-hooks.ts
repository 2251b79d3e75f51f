import type { ChatKitError } from "../errors";
import type { Logger } from "../logger";
import type {
  Action,
  ChatKitRequest,
  FeedbackKind,
  StreamOptions,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  TurnsAttachRequest,
  TurnsStopRequest,
  UserMessageItem,
  WidgetItem,
} from "../protocol";
import type { AttachmentStore, Store } from "../store";
import type { TurnStore } from "../turn-store";
import type { RunningTurns } from "./running-turn";
import type { ServerSettings } from "./settings";
import type { Turn } from "./turn";
import type { InterruptionKind } from "./turn-interruption";
import type { TurnWatch } from "./turn-watch";

/** The `type` of a request. */
export type OperationName = (ChatKitRequest | TurnsAttachRequest | TurnsStopRequest)["type"];

export interface AudioInput {
  data: Uint8Array;
  /** As the client sent it, such as `audio/webm;codecs=opus`. */
  mimeType: string;
  /** Without parameters, such as `audio/webm`. */
  mediaType: string;
}

export interface TranscriptionResult {
  text: string;
}

export interface SyncActionResult {
  /** Replaces the item with the same id in the client. */
  updated_item?: ThreadItem | null | undefined;
}

/** Whether the client received everything or disconnected before the end. */
export type StreamOutcome = "completed" | "disconnected";

/**
 * What the parts of the server need from it: stores, settings, and the handlers that applications
 * override, which `ChatKitServer` documents. The parts import this interface instead of the class
 * to avoid an import cycle.
 */
export interface ServerHooks<Context> {
  readonly store: Store<Context>;
  readonly attachmentStore: AttachmentStore<Context> | undefined;
  readonly turnStore: TurnStore<Context>;
  readonly logger: Logger;
  readonly clock: () => number;
  readonly settings: ServerSettings;
  readonly liveTurns: RunningTurns;
  readonly turnWatch: TurnWatch<Context>;

  respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Context,
    turn: Turn,
  ): AsyncIterable<ThreadStreamEvent>;
  action(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: Context,
    turn: Turn,
  ): AsyncIterable<ThreadStreamEvent>;
  syncAction(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: Context,
  ): Promise<SyncActionResult>;
  addFeedback(
    threadId: string,
    itemIds: string[],
    kind: FeedbackKind,
    context: Context,
  ): Promise<void>;
  transcribe(audio: AudioInput, context: Context): Promise<TranscriptionResult>;
  getStreamOptions(thread: ThreadMetadata, context: Context): StreamOptions;
  handleStreamCancelled(
    thread: ThreadMetadata,
    pending: ThreadItem[],
    context: Context,
    reason: InterruptionKind,
  ): Promise<void>;
  handleCrashedTurn(thread: ThreadMetadata, context: Context): Promise<void>;
  onStartup(): Promise<void>;
  onShutdown(): Promise<void>;
  onRequest(operation: OperationName, context: Context): Promise<void>;
  onConnect(context: Context): Promise<void>;
  onDisconnect(context: Context, outcome: StreamOutcome): Promise<void>;
  errorMessage(error: ChatKitError, context: Context): string;
  /** The current time in the format of items. */
  now(): string;
}
