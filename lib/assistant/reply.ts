import type { AgentInputItem, InputGuardrail, Model, ModelSettings, Runner } from "@openai/agents";
import {
  LinkedSignal,
  type Attachment,
  type Logger,
  type Store,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type Turn,
  type UserMessageItem,
} from "@acme/chatkit-server";
import {
  AgentContext,
  ReplyError,
  streamAgentResponse,
  type AgentContextOptions,
} from "@acme/chatkit-server/agents";
import { assistantMessage } from "./assistant-message";
import type { AssistantContext } from "./assistant-context";
import { OfferedChoices } from "./choices/show-choices";
import { callsLeft } from "./call-limits";
import { endingNotice } from "./ending-notice";
import { fewLeftNotice } from "./few-left-notice";
import { guardedAnswer, inputGuardrail, type MessageGuard } from "./guardrail";
import { agentOf } from "./handoffs";
import { ItemConverter } from "./history/item-converter";
import { loadHistory, type History, type HistoryBudget } from "./history/load-history";
import { shortenedNotice } from "./history/shortened-notice";
import type { NamedModel } from "./models/assistant-models";
import { callPayer, payerOf } from "./models/call-payer";
import { endingForLog } from "./models/ending-for-log";
import { startSpan } from "@/lib/telemetry/spans";
import type { RequestContext } from "./request-context";
import type { TenantAssistant } from "./tenant-assistant";
import type { ThreadNaming, TitleWriter } from "./titles";
import { TurnMeter, type TurnMeterOptions } from "./usage/turn-meter";

/** Maximum model calls per turn; a model that makes more is stuck in a loop. */
const MAX_MODEL_CALLS = 12;

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
}

/** What a turn gets from its server. */
export interface ReplyServices {
  store: Store<RequestContext>;
  logger: Logger;
  clock: () => number;
}

export interface ReplyRequest {
  thread: ThreadMetadata;
  /** Null if the turn continues after a client tool or a structured input. */
  message: UserMessageItem | null;
  context: RequestContext;
  turn: Turn;
}

type Events = AsyncGenerator<ThreadStreamEvent>;

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

  async *events(): Events {
    const history = await this.#history();
    const agentContext = createAgentContext(this.#services, this.#request, {
      maxClientToolCalls: callsLeft(history.items).client,
      recentItems: history.items,
    });
    const input = await this.#inputFrom(history, agentContext);
    yield* shortenedNotice(agentContext, history);
    if (this.#request.message) yield* fewLeftNotice(this.#request.context);
    const chosen = this.#chosenModel(history.items);
    const meter = this.#meter(chosen);
    const runner = this.#runnerFor(history.items, chosen);
    const naming = this.#naming();
    const choices = new OfferedChoices();
    // One loop instead of a generator for each concern: every generator costs each delta.
    try {
      for await (const event of this.#run({ runner, input, agentContext, meter })) {
        meter.see(event);
        choices.see(event);
        naming?.askModel();
        yield event;
        for (const named of naming?.takeEvents() ?? []) yield named;
      }
      yield* choices.events(agentContext);
    } catch (error) {
      meter.ended("failed");
      if (error instanceof ReplyError) yield this.#endingNotice(agentContext, error);
      throw error;
    } finally {
      naming?.finish();
      meter.finish();
    }
  }

  /** The message alone if the thread can't be read. */
  async #history(): Promise<History> {
    const { thread, message, context } = this.#request;
    const { store, logger } = this.#services;
    try {
      return await loadHistory(store, thread.id, context, this.#options.historyBudget);
    } catch (error) {
      if (!message) throw error;
      logger.error(
        { threadId: thread.id, err: error },
        "couldn't load a thread's history: answering without it",
      );
      return { items: [message], noted: new Set(), isSummarized: false, isShortened: false };
    }
  }

  async #inputFrom(history: History, agentContext: AssistantContext): Promise<AgentInputItem[]> {
    const converter = new ItemConverter({
      history,
      capabilities: this.#options.assistantOf(this.#request.context).capabilities,
      readAttachment: (id) => this.#options.readAttachment(id, this.#request.context),
    });
    const { input, notice } = await converter.convert(history.items);
    if (notice !== null) agentContext.instructionNotes.push(notice);
    return input;
  }

  #meter(chosen: NamedModel | undefined): TurnMeter {
    const { turn, thread, context, message } = this.#request;
    const { logger, clock } = this.#services;
    return new TurnMeter(
      { ...this.#options.usage, ...(chosen && { model: chosen.name }), logger, clock },
      { turn, threadId: thread.id, context, answersMessage: message !== null },
    );
  }

  /** Runs the agent, whose tools send events of their own. */
  async *#run({ runner, input, agentContext, meter }: RunParts): Events {
    const { turn, context, thread } = this.#request;
    const agent = agentOf(this.#options.assistantOf(context).agents, thread);
    const span = startSpan("turn", {
      "turn.id": turn.id,
      "thread.id": thread.id,
      "request.id": context.requestId,
    });
    // The SDK and its HTTP client leave listeners on the signal; a signal per run frees them.
    const running = new LinkedSignal(turn.signal);
    try {
      const run = await span.run(() =>
        callPayer.run(payerOf(context), () =>
          runner.run(agent, input, {
            stream: true,
            context: agentContext,
            signal: running.signal,
            maxTurns: MAX_MODEL_CALLS,
          }),
        ),
      );
      meter.follow(run);
      yield* streamAgentResponse(agentContext, run, {
        timeLimit: this.#options.timeLimit,
        onEnd: ({ kind }) => {
          // A guard's answer counts as refused.
          if (kind !== "failed") meter.ended(kind);
          span.set({ "turn.ending": kind });
        },
      });
    } catch (error) {
      const answer = guardedAnswer(error);
      if (answer !== null) {
        meter.ended("refused");
        yield assistantMessage(agentContext, answer);
        return;
      }
      span.end(error);
      throw error;
    } finally {
      running.end();
      span.end();
    }
  }

  /** The model chosen with the user's message, even if the turn continues after a client tool. */
  #chosenModel(history: readonly ThreadItem[]): NamedModel | undefined {
    const { choices, assistantOf } = this.#options;
    const choice = newestMessage(history)?.inference_options.model;
    const { model } = assistantOf(this.#request.context);
    return choices.get(choice ?? "") ?? choices.get(model ?? "");
  }

  /** Turns tools off once the message has used up its calls. */
  #runnerFor(history: readonly ThreadItem[], chosen: NamedModel | undefined): Runner {
    const { guard, runnerFor } = this.#options;
    const { context } = this.#request;
    const message = newestMessage(history);
    return runnerFor(context, {
      model: chosen?.model,
      modelSettings: callsLeft(history).any ? {} : { toolChoice: "none" },
      inputGuardrails:
        guard && message ? [inputGuardrail(guard, { message, locale: context.locale })] : [],
    });
  }

  /** Logs why a reply failed; the note keeps the reason in the thread. */
  #endingNotice(agentContext: AssistantContext, { ending, cause }: ReplyError): ThreadStreamEvent {
    const { level, advice } = endingForLog(ending);
    this.#services.logger[level]({ threadId: agentContext.thread.id, ending, err: cause }, advice);
    return endingNotice(agentContext, ending);
  }

  /** Names the thread while its first message is answered. */
  #naming(): ThreadNaming | undefined {
    const { thread, message, context, turn } = this.#request;
    return message ? this.#options.titles.begin({ thread, message, context, turn }) : undefined;
  }
}

function newestMessage(history: readonly ThreadItem[]): UserMessageItem | undefined {
  return history.findLast((item) => item.type === "user_message");
}

interface RunParts {
  runner: Runner;
  input: AgentInputItem[];
  agentContext: AssistantContext;
  meter: TurnMeter;
}

export function createAgentContext(
  { store, logger, clock }: ReplyServices,
  { thread, context, turn }: Pick<ReplyRequest, "thread" | "context" | "turn">,
  known: Pick<AgentContextOptions<RequestContext>, "maxClientToolCalls" | "recentItems"> = {},
): AssistantContext {
  return new AgentContext({
    thread,
    store,
    requestContext: context,
    signal: turn.signal,
    now: clock,
    logger,
    ...known,
  });
}
