import type { InputGuardrail, Model, ModelSettings, Runner } from "@openai/agents";
import {
  ChatKitServer,
  LinkedSignal,
  UnsupportedOperationError,
  type Action,
  type Attachment,
  type ChatKitServerOptions,
  type FeedbackKind,
  type OperationName,
  type ThreadItem,
  type ThreadMetadata,
  type SyncActionResult,
  type ThreadStreamEvent,
  type Turn,
  type UserMessageItem,
  type WidgetItem,
} from "@acme/chatkit-server";
import { AgentContext, ReplyError, streamAgentResponse } from "@acme/chatkit-server/agents";
import { approvalDecision } from "./approvals/decide";
import { assistantMessage } from "./assistant-message";
import type { AssistantContext } from "./assistant-context";
import { AtATime } from "./at-a-time";
import type { Choice } from "./choices/choice";
import { choicesIn, showChoices } from "./choices/show-choices";
import type { FeedbackStore } from "./feedback-store";
import { guardedAnswer, inputGuardrail, type MessageGuard } from "./guardrail";
import { agentOf } from "./handoffs";
import { loadHistory, type HistoryBudget } from "./history/load-history";
import { shortenedNotice } from "./history/shortened-notice";
import { ItemConverter } from "./history/item-converter";
import { callPayer } from "./models/call-payer";
import { endingForLog } from "./models/ending-for-log";
import { RefusalError } from "@/lib/refusal-error";
import type { RequestContext } from "./request-context";
import { runSyncAction } from "./sync-actions";
import type { TenantAssistant } from "./tenant-assistant";
import { memoryItem } from "./tool-memory";
import type { TitleWriter } from "./titles";
import { TurnMeter, type TurnMeterOptions } from "./usage/turn-meter";

/** Maximum model calls per turn; a model that makes more is stuck in a loop. */
const MAX_MODEL_CALLS = 12;
/** Maximum client tool calls per user message; after that the model must answer. */
const MAX_CLIENT_CALLS = 8;

/** Maximum concurrent turns per user in this process. */
const MAX_TURNS_PER_USER = 4;
/** Maximum open streams per user; a tab has one for each answer that it reads. */
const MAX_STREAMS_PER_USER = 12;

export interface AssistantServerOptions extends ChatKitServerOptions<RequestContext> {
  /** The agents and capabilities of the user's tenant. */
  assistantOf: (user: RequestContext) => TenantAssistant;
  /** Checks each message before a model reads it. Default: no check. */
  guard?: MessageGuard | undefined;
  /** The runner for one turn; its settings apply to every agent that answers in it. */
  runnerFor: (user: RequestContext, turn: TurnSettings) => Runner;
  /** The models that the user can choose in the composer, by the ID that the composer sends. */
  choices: ReadonlyMap<string, Model>;
  titles: TitleWriter;
  feedback: FeedbackStore;
  /** Called before a request is processed; throws to reject it. */
  admit?: ((operation: OperationName, context: RequestContext) => Promise<void>) | undefined;
  /** Maximum duration of one answer including its tools, in milliseconds. Default: no limit. */
  timeLimit?: number | undefined;
  /** Where each turn's model usage is stored, and the model's name. */
  usage: Pick<TurnMeterOptions, "store" | "model">;
  /** How much of a thread is sent to the model. */
  historyBudget: HistoryBudget;
  /** Throws `NotFoundError`. */
  readAttachment: (
    attachmentId: string,
    context: RequestContext,
  ) => Promise<{ attachment: Attachment; bytes: Uint8Array }>;
}

/** What varies between turns. */
export interface TurnSettings {
  /** The model that the user chose; undefined for the assistant's own. */
  model: Model | undefined;
  modelSettings: ModelSettings;
  inputGuardrails: InputGuardrail[];
}

/** The ChatKit server of the assistant: its agents answer, using the tools of their capabilities. */
export class AssistantServer extends ChatKitServer<RequestContext> {
  readonly #options: AssistantServerOptions;
  readonly #turns = new AtATime(
    MAX_TURNS_PER_USER,
    "Several answers are still being written for you. Please try again when one is done.",
  );
  readonly #streams = new AtATime(
    MAX_STREAMS_PER_USER,
    "The assistant is open in too many places. Please close one and try again.",
  );
  readonly #endOfStream = new WeakMap<RequestContext, () => void>();

  constructor(options: AssistantServerOptions) {
    super(options);
    this.#options = options;
  }

  override async onRequest(operation: OperationName, context: RequestContext): Promise<void> {
    await this.#options.admit?.(operation, context);
  }

  override async onConnect(context: RequestContext): Promise<void> {
    this.#endOfStream.set(context, this.#streams.begin(context));
  }

  override async onDisconnect(context: RequestContext): Promise<void> {
    this.#endOfStream.get(context)?.();
  }

  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: RequestContext,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const endOfTurn = this.#turns.begin(context);
    try {
      yield* this.#answer(thread, message, context, turn);
    } finally {
      endOfTurn();
    }
  }

  async *#answer(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: RequestContext,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const agentContext = this.#agentContext(thread, context, turn);
    const { agents, capabilities } = this.#options.assistantOf(context);
    const history = await loadHistory(this.store, thread.id, context, this.#options.historyBudget);
    const converter = new ItemConverter({
      history,
      capabilities,
      readAttachment: (id) => this.#options.readAttachment(id, context),
    });
    const { input, notice } = await converter.convert(history.items);
    if (notice !== null) agentContext.instructionNotes.push(notice);
    yield* shortenedNotice(agentContext, history);
    // The SDK and its HTTP client leave listeners on the signal; ending it with the run frees them.
    const running = new LinkedSignal(turn.signal);
    const meter = new TurnMeter(
      { ...this.#options.usage, logger: this.logger, clock: this.clock },
      { turn, threadId: thread.id, context, answersMessage: message !== null },
    );
    const naming = message && this.#options.titles.begin({ thread, message, context, turn });
    try {
      const run = await callPayer.run({ address: context.address }, () =>
        this.#runnerFor(history.items, context).run(agentOf(agents, thread), input, {
          stream: true,
          context: agentContext,
          signal: running.signal,
          maxTurns: MAX_MODEL_CALLS,
        }),
      );
      let choices: readonly Choice[] = [];
      meter.follow(run);
      const events = streamAgentResponse(agentContext, run, {
        timeLimit: this.#options.timeLimit,
        onEnd: ({ kind }) => {
          if (kind !== "failed") meter.ended(kind);
        },
      });
      for await (const event of events) {
        naming?.askModel();
        meter.saw(event);
        choices = choicesIn(event) ?? choices;
        yield event;
        if (naming) yield* naming.takeEvents();
      }
      if (choices.length > 0 && !agentContext.clientToolCall) {
        yield* showChoices(agentContext, choices);
      }
    } catch (error) {
      const answer = guardedAnswer(error);
      if (answer !== null) {
        meter.ended("refused");
        yield assistantMessage(agentContext, answer);
        return;
      }
      meter.ended("failed");
      if (error instanceof ReplyError) this.#logEnding(error, thread.id);
      throw error;
    } finally {
      running.end();
      naming?.finish();
      meter.finish();
    }
  }

  /**
   * Runs with the model that the user's message chose, also when the turn continues after a client
   * tool. Tools are turned off once the message has used up its client tool calls.
   */
  #runnerFor(history: readonly ThreadItem[], context: RequestContext): Runner {
    const asked = history.findLastIndex((item) => item.type === "user_message");
    const message = history[asked];
    const choice = message?.type === "user_message" ? message.inference_options.model : undefined;
    const calls = history.slice(asked + 1).filter((item) => item.type === "client_tool_call");
    const { choices, guard, assistantOf } = this.#options;
    return this.#options.runnerFor(context, {
      model: choices.get(choice ?? "") ?? choices.get(assistantOf(context).model ?? ""),
      modelSettings: calls.length >= MAX_CLIENT_CALLS ? { toolChoice: "none" } : {},
      inputGuardrails:
        guard && message?.type === "user_message"
          ? [inputGuardrail(guard, { message, locale: context.locale })]
          : [],
    });
  }

  #logEnding({ ending, cause }: ReplyError, threadId: string): void {
    const { level, advice } = endingForLog(ending);
    this.logger[level]({ threadId, ending, err: cause }, advice);
  }

  override async *action(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: RequestContext,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const agentContext = this.#agentContext(thread, context, turn);
    try {
      const decision = approvalDecision(action, sender, {
        capabilities: this.#options.assistantOf(context).capabilities,
        context: agentContext,
      });
      yield* decision ?? this.#runAction(action, agentContext);
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      yield assistantMessage(agentContext, error.message);
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

  #agentContext(
    thread: ThreadMetadata,
    requestContext: RequestContext,
    turn: Turn,
  ): AssistantContext {
    return new AgentContext({
      thread,
      store: this.store,
      requestContext,
      signal: turn.signal,
      now: this.clock,
      logger: this.logger,
    });
  }
}
