import {
  ChatKitServer,
  type Action,
  type AudioInput,
  type ChatKitServerOptions,
  type FeedbackKind,
  type InterruptionKind,
  type OperationName,
  type StreamOptions,
  type SyncActionResult,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type TranscriptionResult,
  type Turn,
  type UserMessageItem,
  type WidgetItem,
} from "@acme/chatkit-server";

/** The server's handlers in a test. Omitted ones keep their default. */
export interface Script<Context> {
  respond?: (
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Context,
    turn: Turn,
  ) => AsyncIterable<ThreadStreamEvent> | Iterable<ThreadStreamEvent>;
  action?: (
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: Context,
  ) => AsyncIterable<ThreadStreamEvent> | Iterable<ThreadStreamEvent>;
  syncAction?: (
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: Context,
  ) => Promise<SyncActionResult>;
  addFeedback?: (
    threadId: string,
    itemIds: string[],
    kind: FeedbackKind,
    context: Context,
  ) => Promise<void>;
  transcribe?: (audio: AudioInput, context: Context) => Promise<TranscriptionResult>;
  getStreamOptions?: (thread: ThreadMetadata, context: Context) => StreamOptions;
  handleStreamCancelled?: (
    thread: ThreadMetadata,
    pending: ThreadItem[],
    context: Context,
    reason: InterruptionKind,
  ) => Promise<void>;
  onStartup?: () => Promise<void>;
  onShutdown?: () => Promise<void>;
  onRequest?: (operation: OperationName, context: Context) => Promise<void>;
  onConnect?: (context: Context) => Promise<void>;
  onDisconnect?: (context: Context, outcome: "completed" | "disconnected") => Promise<void>;
}

export class ScriptedServer<Context> extends ChatKitServer<Context> {
  script: Script<Context>;

  constructor(options: ChatKitServerOptions<Context>, script: Script<Context> = {}) {
    super(options);
    this.script = script;
  }

  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Context,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    if (this.script.respond) yield* this.script.respond(thread, message, context, turn);
  }

  override action(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: Context,
    turn: Turn,
  ): AsyncIterable<ThreadStreamEvent> {
    if (!this.script.action) return super.action(thread, action, sender, context, turn);
    return each(this.script.action(thread, action, sender, context));
  }

  override async syncAction(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: Context,
  ): Promise<SyncActionResult> {
    if (!this.script.syncAction) return super.syncAction(thread, action, sender, context);
    return this.script.syncAction(thread, action, sender, context);
  }

  override async addFeedback(
    threadId: string,
    itemIds: string[],
    kind: FeedbackKind,
    context: Context,
  ): Promise<void> {
    const addFeedback = this.script.addFeedback ?? super.addFeedback.bind(this);
    await addFeedback(threadId, itemIds, kind, context);
  }

  override async transcribe(audio: AudioInput, context: Context): Promise<TranscriptionResult> {
    if (!this.script.transcribe) return super.transcribe(audio, context);
    return this.script.transcribe(audio, context);
  }

  override getStreamOptions(thread: ThreadMetadata, context: Context): StreamOptions {
    const options = this.script.getStreamOptions ?? super.getStreamOptions.bind(this);
    return options(thread, context);
  }

  override async handleStreamCancelled(
    thread: ThreadMetadata,
    pending: ThreadItem[],
    context: Context,
    reason: InterruptionKind,
  ): Promise<void> {
    const handle = this.script.handleStreamCancelled ?? super.handleStreamCancelled.bind(this);
    await handle(thread, pending, context, reason);
  }

  override async onStartup(): Promise<void> {
    await this.script.onStartup?.();
  }

  override async onShutdown(): Promise<void> {
    await this.script.onShutdown?.();
  }

  override async onRequest(operation: OperationName, context: Context): Promise<void> {
    await this.script.onRequest?.(operation, context);
  }

  override async onConnect(context: Context): Promise<void> {
    await this.script.onConnect?.(context);
  }

  override async onDisconnect(
    context: Context,
    outcome: "completed" | "disconnected",
  ): Promise<void> {
    await this.script.onDisconnect?.(context, outcome);
  }
}

async function* each<T>(values: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
