import type { Model, ModelRequest, ModelResponse } from "@openai/agents";
import { CustomStreamError, RateLimitError, type Logger } from "@acme/chatkit-server";
import type { DailyLimits, ModelPrice } from "@/lib/env";
import { untilReset, type CeilingStore, type Count, type Refusal } from "@/lib/limits";
import { callPayer, type CallPayer } from "./call-payer";
import { MONEY_UNITS, spendingCeilings, type SpendingKind } from "./spending-ceilings";

/** Share of the site's limit at which a warning is logged. */
const NEARLY_SPENT = 0.8;
/** Reserved for an answer without a token limit. */
const ASSUMED_OUTPUT_TOKENS = 16_000;
/** Cautious: in English, a token averages about four characters. */
const CHARACTERS_PER_TOKEN = 3;
const TOKENS_OF_FILE = 6_000;
const MILLION = 1_000_000;

const SPENT = "The assistant has reached its limit for today. It will be back at midnight UTC.";

export interface SpendingLimitOptions {
  tokens: DailyLimits;
  money: DailyLimits;
  prices: ReadonlyMap<string, ModelPrice>;
  /** Maximum tokens of one answer; `Infinity` means no limit. */
  outputTokens: number;
  store: Pick<CeilingStore, "reserve" | "settle">;
  logger: Pick<Logger, "warn">;
}

interface Tokens {
  inputTokens: number;
  outputTokens: number;
}

interface Reserved extends Tokens {
  counts: readonly Count[];
}

/**
 * Limits the tokens and money that model calls use per day. The maximum that a call can use is
 * reserved before it starts, and corrected to the provider's count when it ends.
 */
export class SpendingLimit {
  readonly #options: SpendingLimitOptions;
  /** Maps each warning to the day on which it was last logged. */
  readonly #warned = new Map<string, number>();

  constructor(options: SpendingLimitOptions) {
    this.#options = options;
  }

  /**
   * Wraps a model so that its calls count toward the limits. Calls outside a turn aren't limited.
   */
  limit(model: Model, name: string): Model {
    const advise = model.getRetryAdvice?.bind(model);
    return {
      supportsPromptModelSelection: model.supportsPromptModelSelection ?? false,
      getResponse: (request) => this.#whole(model, name, request),
      getStreamedResponse: (request) => this.#streamed(model, name, request),
      ...(advise && { getRetryAdvice: advise }),
    };
  }

  async #whole(model: Model, name: string, request: ModelRequest): Promise<ModelResponse> {
    const reserved = await this.#reserve(name, request);
    let used: Tokens = { inputTokens: 0, outputTokens: 0 };
    try {
      const response = await model.getResponse(request);
      used = response.usage;
      return response;
    } finally {
      await this.#settle(name, reserved, used);
    }
  }

  async *#streamed(model: Model, name: string, request: ModelRequest) {
    const reserved = await this.#reserve(name, request);
    const used: Tokens = { inputTokens: 0, outputTokens: 0 };
    try {
      for await (const event of model.getStreamedResponse(request)) {
        // The provider doesn't report what an interrupted answer used, so it is estimated.
        if (used.inputTokens === 0) used.inputTokens = reserved.inputTokens;
        if (event.type === "output_text_delta") used.outputTokens += tokensIn(event.delta.length);
        if (event.type === "response_done") Object.assign(used, tokensOf(event.response.usage));
        yield event;
      }
    } finally {
      await this.#settle(name, reserved, used);
    }
  }

  async #reserve(name: string, request: ModelRequest): Promise<Reserved> {
    const { store, tokens, money, outputTokens } = this.#options;
    const payer = callPayer.getStore();
    const most = {
      inputTokens: estimateInput(request),
      outputTokens: Number.isFinite(outputTokens) ? outputTokens : ASSUMED_OUTPUT_TOKENS,
    };
    if (!payer) return { ...most, counts: [] };
    const ceilings = [
      ...spendingCeilings("tokens", tokens, payer).map((ceiling) => ({
        ...ceiling,
        amount: amountOf("tokens", most),
      })),
      ...spendingCeilings("money", money, payer).map((ceiling) => ({
        ...ceiling,
        amount: amountOf("money", most, this.#options.prices.get(name)),
      })),
    ];
    const outcome = await store.reserve(ceilings);
    if (!outcome.granted) throw refused(outcome.refusal, payer);
    return { ...most, counts: outcome.counts };
  }

  async #settle(name: string, { counts, ...most }: Reserved, used: Tokens): Promise<void> {
    if (counts.length === 0) return;
    const price = this.#options.prices.get(name);
    const changes = counts.map((count) => {
      const kind = count.ceiling.kind.startsWith("money") ? "money" : "tokens";
      const reserved = Math.min(amountOf(kind, most, price), count.ceiling.perDay);
      return { count, by: amountOf(kind, used, price) - reserved };
    });
    try {
      this.#warn(await this.#options.store.settle(changes));
    } catch (err) {
      // The answer was delivered; only the reservation stays too high until midnight.
      this.#options.logger.warn({ err }, "couldn't record what a model call used");
    }
  }

  /** Logs, at most once a day per process, that the site's limit is nearly used up. */
  #warn(counts: readonly Count[]): void {
    for (const { ceiling, day, today } of counts) {
      if (ceiling.of.length > 0 || today < ceiling.perDay * NEARLY_SPENT) continue;
      if (this.#warned.get(ceiling.kind) === day) continue;
      this.#warned.set(ceiling.kind, day);
      const isMoney = ceiling.kind.startsWith("money");
      const unit = isMoney ? MONEY_UNITS : 1;
      this.#options.logger.warn(
        { spent: today / unit, limit: ceiling.perDay / unit },
        `${isMoney ? "MODEL_SPEND_PER_DAY" : "MODEL_TOKENS_PER_DAY"} is nearly reached`,
      );
    }
  }
}

function amountOf(
  kind: SpendingKind,
  { inputTokens, outputTokens }: Tokens,
  price: ModelPrice = { input: 0, output: 0 },
): number {
  if (kind === "tokens") return inputTokens + outputTokens;
  const cost = (inputTokens * price.input + outputTokens * price.output) / MILLION;
  return Math.ceil(cost * MONEY_UNITS);
}

/** Files are sent as data URLs, whose length says little about their token count. */
function estimateInput({ input, systemInstructions, tools }: ModelRequest): number {
  let files = 0;
  const text = JSON.stringify([input, systemInstructions, tools], (_key, value: unknown) => {
    if (typeof value !== "string" || !value.startsWith("data:")) return value;
    files += 1;
    return "";
  });
  return tokensIn(text.length) + files * TOKENS_OF_FILE;
}

function tokensIn(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

function tokensOf({ inputTokens, outputTokens }: Tokens): Tokens {
  return { inputTokens, outputTokens };
}

function refused(refusal: Refusal, { guest }: CallPayer): Error {
  const { kind } = refusal.ceiling;
  if (kind.endsWith("site") || kind.endsWith("tenant")) return new CustomStreamError(SPENT);
  const { seconds, words } = untilReset(refusal);
  const whose = kind.endsWith("user") ? "You have" : "You and the guests who share your limit have";
  const advice = guest ? " Sign in for a higher limit." : "";
  return new RateLimitError(
    `${whose} reached today's spending limit for the assistant's answers. You can ask again ${words}.${advice}`,
    { retryAfter: seconds, allowRetry: false },
  );
}
