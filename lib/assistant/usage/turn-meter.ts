import type { RunItem, ModelResponse } from "@openai/agents";
import type { Logger, ThreadStreamEvent, Turn } from "@acme/chatkit-server";
import type { TurnUsage } from "@/lib/stores";
import type { RequestContext } from "../request-context";
import type { UsageStore } from "./usage-store";

/** What is read of a run of the Agents SDK, finished or not. */
export interface MeteredRun {
  readonly rawResponses: readonly Pick<ModelResponse, "usage">[];
  readonly newItems: readonly RunItem[];
}

export interface TurnMeterOptions {
  store: UsageStore;
  logger: Logger;
  clock: () => number;
  model: string;
}

export interface MeteredTurn {
  turn: Turn;
  threadId: string;
  context: RequestContext;
  /** False where the turn goes on after a client tool. */
  answersMessage: boolean;
}

/** Measures one turn; what it took is kept and logged when it is over, without words of anyone. */
export class TurnMeter {
  readonly #options: TurnMeterOptions;
  readonly #measured: MeteredTurn;
  readonly #startedAt: number;
  #firstWordAt: number | undefined;
  #run: MeteredRun | undefined;
  #ending: string | undefined;

  constructor(options: TurnMeterOptions, measured: MeteredTurn) {
    this.#options = options;
    this.#measured = measured;
    this.#startedAt = options.clock();
  }

  /** The run whose responses and tools count. */
  follow(run: MeteredRun): void {
    this.#run = run;
  }

  /** Called with each event that is sent. */
  saw(event: ThreadStreamEvent): void {
    if (this.#firstWordAt === undefined && isWords(event)) {
      this.#firstWordAt = this.#options.clock();
    }
  }

  /** How the reply ended; the first word counts. Without one the turn was stopped. */
  ended(ending: string): void {
    this.#ending ??= ending;
  }

  /** The turn is over. */
  finish(): void {
    const { logger } = this.#options;
    const { turn, context } = this.#measured;
    const usage = this.#usage();
    const { tenantId, userId } = context;
    logger.info({ tenantId, userId, ...usage }, "turn ended");
    turn.waitUntil(this.#options.store.save(usage, { tenantId, userId }));
  }

  #usage(): TurnUsage {
    const { turn, threadId, context, answersMessage } = this.#measured;
    const responses = this.#run?.rawResponses ?? [];
    const sum = (read: (usage: ModelResponse["usage"]) => number) =>
      responses.reduce((total, { usage }) => total + read(usage), 0);
    return {
      turnId: turn.id,
      threadId,
      requestId: context.requestId,
      messages: answersMessage ? 1 : 0,
      model: this.#options.model,
      modelCalls: responses.length,
      inputTokens: sum(({ inputTokens }) => inputTokens),
      cachedTokens: sum(({ inputTokensDetails }) => detail(inputTokensDetails, "cached_tokens")),
      outputTokens: sum(({ outputTokens }) => outputTokens),
      reasoningTokens: sum(({ outputTokensDetails }) =>
        detail(outputTokensDetails, "reasoning_tokens"),
      ),
      firstWordMs: this.#firstWordAt === undefined ? null : this.#firstWordAt - this.#startedAt,
      totalMs: this.#options.clock() - this.#startedAt,
      tools: toolsOf(this.#run?.newItems ?? []),
      ending: this.#ending ?? "stopped",
    };
  }
}

function isWords(event: ThreadStreamEvent): boolean {
  if (event.type === "thread.item.done") return event.item.type === "assistant_message";
  return (
    event.type === "thread.item.updated" &&
    event.update.type === "assistant_message.content_part.text_delta"
  );
}

function detail(details: readonly Record<string, number>[], name: string): number {
  return details.reduce((total, entry) => total + (entry[name] ?? 0), 0);
}

function toolsOf(items: readonly RunItem[]): string[] {
  return items.flatMap((item) =>
    item.type === "tool_call_item" && item.rawItem.type === "function_call"
      ? [item.rawItem.name]
      : [],
  );
}
