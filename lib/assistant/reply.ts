import type { AgentInputItem, InputGuardrail, Model, ModelSettings, Runner } from "@openai/agents";
import {
  threadForClient,
  type Attachment,
  type ThreadItem,
  type ThreadStreamEvent,
  type UserMessageItem,
} from "@acme/chatkit-server";
import { ReplyError } from "@acme/chatkit-server/agents";
import { createAssistantContext, type AssistantContext } from "./assistant-context";
import { callsLeft } from "./call-limits";
import { OfferedChoices } from "./choices/show-choices";
import { endingNotice } from "./ending-notice";
import { fewLeftNotice } from "./few-left-notice";
import { inputGuardrail, type MessageGuard } from "./guardrail";
import { agentOf } from "./handoffs";
import { ItemConverter } from "./history/item-converter";
import {
  fitHistory,
  loadHistory,
  type History,
  type HistoryBudget,
  type LoadedHistory,
} from "./history/load-history";
import { shortenedNotice } from "./history/shortened-notice";
import type { NamedModel } from "./models/assistant-models";
import { endingForLog } from "./models/ending-for-log";
import { AskedQuestions } from "./questions/asked-questions";
import type { ReplyRequest, ReplyServices } from "./reply-request";
import type { RequestContext } from "./request-context";
import { runAgent } from "./run-agent";
import type { TenantAssistant } from "./tenant-assistant";
import type { ThreadNaming, TitleWriter } from "./titles";
import { TurnMeter, type TurnMeterOptions } from "./turn-meter";
import { rememberLanguage } from "./user-language";

export interface ReplyOptions {
  /** The agents and capabilities of the user's tenant. */
  assistantOf: (user: RequestContext) => TenantAssistant;
  /** Checks each message before a model reads it. Default: no check. */
  guard?: MessageGuard | undefined;
  /** The runner for one turn; its settings apply to every agent that answers in it. */
  runnerFor: (user: RequestContext, turn: TurnSettings) => Runner;
  /** The models that the user can choose in the composer, by the ID that the composer sends. */
  choices: ReadonlyMap<string, NamedModel>;
  titles: TitleWriter;
  /** Maximum duration of one answer including its tools, in milliseconds. Default: no limit. */
  timeLimit?: number | undefined;
  /** Where each turn's model usage is stored, and the name of the agent's model. */
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
  /** The model that the user or the tenant chose; undefined for the assistant's own. */
  model: Model | undefined;
  modelSettings: ModelSettings;
  inputGuardrails: InputGuardrail[];
  /** Called with the provider's name of a model that an agent brings along. */
  onModel: (name: string) => void;
}

/** The model's reply in one turn, with its notes, buttons, title and usage. */
export class Reply {
  readonly #options: ReplyOptions;
  readonly #services: ReplyServices;
  readonly #request: ReplyRequest;

  constructor(options: ReplyOptions, services: ReplyServices, request: ReplyRequest) {
    this.#options = options;
    this.#services = services;
    this.#request = request;
  }

  async *events(): AsyncGenerator<ThreadStreamEvent> {
    const { message, context } = this.#request;
    const history = await this.#loadHistory();
    const agentContext = createAssistantContext(this.#services, this.#request, {
      maxClientToolCalls: callsLeft(history.items).client,
      recentItems: history.items,
      earlierIds: history.allIds,
    });
    if (message) rememberLanguage(agentContext, message);
    const input = await this.#convert(history, agentContext);
    yield* shortenedNotice(agentContext, history);
    if (message) yield* fewLeftNotice(context);
    yield* this.#answer(history, input, agentContext);
  }

  /** Streams the agent's answer, and passes each event to the code that measures or extends it. */
  async *#answer(
    history: History,
    input: AgentInputItem[],
    agentContext: AssistantContext,
  ): AsyncGenerator<ThreadStreamEvent> {
    const model = this.#chosenModel(history.items);
    const meter = this.#createMeter(model);
    const naming = this.#startNaming();
    const choices = new OfferedChoices();
    const questions = new AskedQuestions(history.items);
    const answer = runAgent({
      agent: agentOf(this.#assistant.agents, this.#request.thread),
      runner: this.#createRunner(history.items, model, meter),
      input,
      agentContext,
      turn: this.#request.turn,
      meter,
      timeLimit: this.#options.timeLimit,
    });
    if (this.#mayLackTitle(history.items))
      yield { type: "thread.updated", thread: threadForClient(this.#request.thread) };
    // One loop instead of a generator for each concern: every generator costs each delta.
    try {
      for await (const event of answer) {
        meter.see(event);
        choices.see(event);
        questions.see(event);
        naming?.askModel();
        yield event;
        for (const named of naming?.takeEvents() ?? []) yield named;
      }
      const form = questions.form(agentContext);
      if (form) yield { type: "thread.item.done", item: form };
      else yield* choices.events(agentContext);
    } catch (error) {
      meter.ended("failed");
      if (error instanceof ReplyError) {
        meter.failedCall(error.cause);
        yield this.#endingNotice(agentContext, error);
      }
      throw error;
    } finally {
      naming?.finish();
      meter.finish();
    }
  }

  /** The message alone in a new thread, and if the thread can't be read. */
  async #loadHistory(): Promise<LoadedHistory> {
    const { thread, message, context, turn } = this.#request;
    const { store, logger } = this.#services;
    const { historyBudget: budget } = this.#options;
    if (message && turn.startsThread) {
      return { ...fitHistory([message], budget.tokens), allIds: new Set([message.id]) };
    }
    try {
      return await loadHistory(store, thread.id, context, budget);
    } catch (error) {
      if (!message) throw error;
      logger.error(
        { threadId: thread.id, err: error },
        "couldn't load a thread's history: answering without it",
      );
      return { ...fitHistory([message], budget.tokens), allIds: undefined };
    }
  }

  async #convert(history: History, agentContext: AssistantContext): Promise<AgentInputItem[]> {
    const converter = new ItemConverter({
      history,
      capabilities: this.#assistant.capabilities,
      readAttachment: (id) => this.#options.readAttachment(id, this.#request.context),
    });
    const { input, notice } = await converter.convert(history.items);
    if (notice !== null) agentContext.instructionNotes.push(notice);
    return input;
  }

  /** The model chosen with the user's message, even if the turn continues after a client tool. */
  #chosenModel(history: readonly ThreadItem[]): NamedModel | undefined {
    const { choices } = this.#options;
    const choice = newestMessage(history)?.inference_options.model;
    return choices.get(choice ?? "") ?? choices.get(this.#assistant.model ?? "");
  }

  #createMeter(model: NamedModel | undefined): TurnMeter {
    const { turn, thread, context, message } = this.#request;
    const { logger, clock } = this.#services;
    return new TurnMeter(
      { ...this.#options.usage, ...(model && { model: model.name }), logger, clock },
      { turn, threadId: thread.id, context, answersMessage: message !== null },
    );
  }

  /** Turns tools off once the message has used up its calls. */
  #createRunner(
    history: readonly ThreadItem[],
    model: NamedModel | undefined,
    meter: TurnMeter,
  ): Runner {
    const { guard, runnerFor } = this.#options;
    const { context } = this.#request;
    const message = newestMessage(history);
    return runnerFor(context, {
      model: model?.model,
      onModel: (name) => meter.answeredBy(name),
      modelSettings: callsLeft(history).any ? {} : { toolChoice: "none" },
      inputGuardrails:
        guard && message ? [inputGuardrail(guard, { message, locale: context.locale })] : [],
    });
  }

  /**
   * True if the thread was named after the first turn had ended with a client tool call, so that the
   * widget couldn't be sent the title.
   */
  #mayLackTitle(history: readonly ThreadItem[]): boolean {
    const { thread, message } = this.#request;
    const messages = history.filter(({ type }) => type === "user_message");
    return message === null && Boolean(thread.title) && messages.length === 1;
  }

  /** Names the thread while its first message is answered. */
  #startNaming(): ThreadNaming | undefined {
    const { thread, message, context, turn } = this.#request;
    const { titles } = this.#options;
    return message
      ? titles.begin({ thread, message, context, turn })
      : titles.inProgress(thread.id);
  }

  /** Logs why a reply failed; the notice keeps the reason in the thread. */
  #endingNotice(agentContext: AssistantContext, { ending, cause }: ReplyError): ThreadStreamEvent {
    const { level, advice } = endingForLog(ending);
    this.#services.logger[level]({ threadId: agentContext.thread.id, ending, err: cause }, advice);
    return endingNotice(agentContext, ending);
  }

  get #assistant(): TenantAssistant {
    return this.#options.assistantOf(this.#request.context);
  }
}

function newestMessage(history: readonly ThreadItem[]): UserMessageItem | undefined {
  return history.findLast((item) => item.type === "user_message");
}
