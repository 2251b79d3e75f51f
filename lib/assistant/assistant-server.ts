import {
  ChatKitServer,
  InvalidInputError,
  InvalidRequestError,
  UnsupportedOperationError,
  type Action,
  type ChatKitError,
  type ChatKitServerOptions,
  type FeedbackKind,
  type InterruptionKind,
  type OperationName,
  type ThreadItem,
  type ThreadMetadata,
  type SyncActionResult,
  type ThreadStreamEvent,
  type Turn,
  type UserMessageItem,
  type WidgetItem,
} from "@acme/chatkit-server";
import { errorMessage } from "@/lib/i18n/error-messages";
import { languageOfLocale } from "@/lib/i18n/languages";
import type { PrismaFeedbackStore } from "@/lib/stores";
import { approvalDecision } from "./approvals/decide";
import { assistantMessage } from "./assistant-message";
import { createAssistantContext, type AssistantContext } from "./assistant-context";
import { noteItem } from "./note-item";
import { PerUserLimit } from "./per-user-limit";
import { engineText } from "./messages";
import type { ReservedCalls } from "./models/call-payer";
import { saidBy } from "./refusal";
import { Reply, type ReplyOptions } from "./reply";
import { RefusalError } from "@/lib/refusal-error";
import type { RequestContext } from "./request-context";
import { runSyncAction } from "./sync-actions";
import { memoryItem } from "./tool-memory";
import { userLanguage } from "./user-language";

/** Maximum concurrent turns per user in this process. */
const MAX_TURNS_PER_USER = 4;
/** Maximum open streams per user; a tab has one for each answer that it reads. */
const MAX_STREAMS_PER_USER = 12;

export interface AssistantServerOptions extends ChatKitServerOptions<RequestContext>, ReplyOptions {
  feedback: Pick<PrismaFeedbackStore, "save">;
  /** Called before a request is processed; throws to reject it. */
  admit?: ((operation: OperationName, context: RequestContext) => Promise<void>) | undefined;
  /** Called with the model calls that a message reserved and its turn didn't make. */
  giveBackCalls?: ((calls: ReservedCalls) => Promise<void>) | undefined;
}

/** The assistant's ChatKit server. Its agents answer with the tools of their capabilities. */
export class AssistantServer extends ChatKitServer<RequestContext> {
  readonly #options: AssistantServerOptions;
  readonly #turns = new PerUserLimit(MAX_TURNS_PER_USER, (language) =>
    engineText(language, "turnsAtATime"),
  );
  readonly #streams = new PerUserLimit(MAX_STREAMS_PER_USER, (language) =>
    engineText(language, "streamsAtATime"),
  );
  readonly #endOfStream = new WeakMap<RequestContext, () => void>();
  /** The requests whose answer has begun, which gives back the calls that it doesn't need. */
  readonly #answered = new WeakSet<RequestContext>();

  constructor(options: AssistantServerOptions) {
    super(options);
    this.#options = options;
  }

  override errorMessage(error: ChatKitError, { locale }: RequestContext): string {
    return errorMessage(error, languageOfLocale(locale));
  }

  override async onRequest(operation: OperationName, context: RequestContext): Promise<void> {
    await this.#options.admit?.(operation, context);
  }

  override async onConnect(context: RequestContext): Promise<void> {
    try {
      this.#endOfStream.set(context, this.#streams.begin(context));
    } catch (error) {
      await this.#giveBackCalls(context);
      throw error;
    }
  }

  override async onDisconnect(context: RequestContext): Promise<void> {
    this.#endOfStream.get(context)?.();
    if (!this.#answered.has(context)) await this.#giveBackCalls(context);
  }

  override async handleStreamCancelled(
    thread: ThreadMetadata,
    pending: ThreadItem[],
    context: RequestContext,
    reason: InterruptionKind,
  ): Promise<void> {
    await super.handleStreamCancelled(thread, pending, context, reason);
    if (reason === "shutdown") await this.#noteInterruption(thread, context);
  }

  override async handleCrashedTurn(thread: ThreadMetadata, context: RequestContext): Promise<void> {
    await this.#noteInterruption(thread, context);
  }

  async #noteInterruption(thread: ThreadMetadata, context: RequestContext): Promise<void> {
    const ids = {
      thread,
      generateId: () => this.store.generateItemId("task", thread, context),
      timestamp: () => this.now(),
    };
    const title = engineText(
      userLanguage({ thread, requestContext: context }),
      "ended_interrupted",
    );
    await this.store.addThreadItem(thread.id, noteItem(ids, { title }).item, context);
  }

  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: RequestContext,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const endOfTurn = this.#turns.begin(context);
    this.#answered.add(context);
    try {
      yield* new Reply(this.#options, this, { thread, message, context, turn }).events();
    } finally {
      endOfTurn();
      turn.waitUntil(this.#giveBackCalls(context));
    }
  }

  async #giveBackCalls({ reservedCalls }: RequestContext): Promise<void> {
    if (reservedCalls && reservedCalls.left > 0) await this.#options.giveBackCalls?.(reservedCalls);
  }

  override async *action(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: RequestContext,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const agentContext = createAssistantContext(this, { thread, context, turn });
    const { capabilities } = this.#options.assistantOf(context);
    try {
      const decision = approvalDecision(action, sender, {
        capabilities,
        context: agentContext,
        answer: () => this.respond(thread, null, context, turn),
      });
      yield* decision ?? this.#runAction(action, agentContext);
    } catch (error) {
      if (error instanceof RefusalError) {
        const text = saidBy(capabilities)(userLanguage(agentContext), error);
        yield assistantMessage(agentContext, text);
      } else if (isClientMistake(error)) throw new InvalidInputError(error.message);
      else throw error;
    }
  }

  #runAction(action: Action, context: AssistantContext): AsyncIterable<ThreadStreamEvent> {
    const { capabilities } = this.#options.assistantOf(context.requestContext);
    for (const { actions = [] } of capabilities) {
      for (const handler of actions) {
        const events = handler.handle(action, context);
        if (events) return events;
      }
    }
    throw new UnsupportedOperationError(`There is no action named ${action.type}.`);
  }

  override async syncAction(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    requestContext: RequestContext,
  ): Promise<SyncActionResult> {
    const { capabilities } = this.#options.assistantOf(requestContext);
    const handlers = capabilities.flatMap(({ syncActions = [] }) => syncActions);
    const ids = {
      thread,
      generateId: () => this.store.generateItemId("message", thread, requestContext),
      timestamp: () => this.now(),
    };
    const updated = await runSyncAction(handlers, action, {
      thread,
      sender,
      requestContext,
      sayRefusal: saidBy(capabilities),
      keep: (memory) =>
        this.store.addThreadItem(thread.id, memoryItem(ids, memory), requestContext),
    });
    return { updated_item: updated };
  }

  override async addFeedback(
    threadId: string,
    itemIds: string[],
    kind: FeedbackKind,
    context: RequestContext,
  ): Promise<void> {
    await this.#options.feedback.save({ threadId, itemIds, kind }, context);
  }
}

/** Whether the client sent an action that no widget of this app sends. */
function isClientMistake(error: unknown): error is Error {
  return error instanceof InvalidRequestError || error instanceof UnsupportedOperationError;
}
