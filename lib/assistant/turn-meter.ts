import type { RunItem, ModelResponse } from "@openai/agents";
import type { Logger, ThreadStreamEvent, Turn } from "@acme/chatkit-server";
import { ReplyEnded, type ReplyUsage } from "@acme/chatkit-server/agents";
import type { PrismaUsageStore, TurnUsage } from "@/lib/stores";
import type { RequestContext } from "./request-context";

/** The parts of an Agents SDK run that are measured; the run may be unfinished. */
interface MeteredRun {
  readonly rawResponses: readonly Pick<ModelResponse, "usage">[];
  readonly newItems: readonly RunItem[];
}

export interface TurnMeterOptions {
  store: Pick<PrismaUsageStore, "save">;
  logger: Logger;
  clock: () => number;
  model: string;
}

interface MeteredTurn {
  turn: Turn;
  threadId: string;
  context: RequestContext;
  /** False if the turn continues after a client tool. */
  answersMessage: boolean;
}

/** Measures one turn. Its usage is stored and logged when it ends, without any message text. */
export class TurnMeter {
  readonly #options: TurnMeterOptions;
  readonly #measured: MeteredTurn;
  readonly #startedAt: number;
  #firstWordAt: number | undefined;
  #run: MeteredRun | undefined;
  readonly #failed: ReplyUsage[] = [];
  #ending: string | undefined;
  #model: string;

  constructor(options: TurnMeterOptions, measured: MeteredTurn) {
    this.#options = options;
    this.#measured = measured;
    this.#startedAt = options.clock();
    this.#model = options.model;
  }

  /** Sets the run whose responses and tools are counted. */
  follow(run: MeteredRun): void {
    this.#run = run;
  }

  /** Sets the model to count, if it isn't the turn's own. */
  answeredBy(model: string): void {
    this.#model = model;
  }

  /** Call it with each of the turn's events. */
  see(event: ThreadStreamEvent): void {
    if (this.#firstWordAt !== undefined || !isWords(event)) return;
    this.#firstWordAt = this.#options.clock();
  }

  /** Counts a model call whose reply failed, which the run leaves out. */
  failedCall(cause: unknown): void {
    if (cause instanceof ReplyEnded && cause.usage) this.#failed.push(cause.usage);
  }

  /**
   * Records how the reply ended; only the first call counts. Without a call, the turn counts as
   * stopped.
   */
  ended(ending: string): void {
    this.#ending ??= ending;
  }

  /** Call it once when the turn has ended: logs and stores its usage. */
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
    const failed = (name: keyof ReplyUsage) =>
      this.#failed.reduce((total, usage) => total + usage[name], 0);
    return {
      turnId: turn.id,
      threadId,
      requestId: context.requestId,
      messages: answersMessage ? 1 : 0,
      model: this.#model,
      modelCalls: responses.length + this.#failed.length,
      inputTokens: sum(({ inputTokens }) => inputTokens) + failed("inputTokens"),
      cachedTokens: sum(({ inputTokensDetails }) => detail(inputTokensDetails, "cached_tokens")),
      outputTokens: sum(({ outputTokens }) => outputTokens) + failed("outputTokens"),
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
