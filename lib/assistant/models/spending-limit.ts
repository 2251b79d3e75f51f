import type { Model, ModelRequest, ModelResponse, protocol } from "@openai/agents";
import type { Logger } from "@acme/chatkit-server";
import type { DailyLimits, ModelPrice } from "@/lib/env";
import type { CeilingStore, Count } from "@/lib/limits";
import { callPayer } from "./call-payer";
import { amountOf, estimateTokens, maxUsage, NO_USAGE, type ModelUsage } from "./model-usage";
import { countsPerUnit, spenderOf, spendingCeilings, unitOf } from "./spending-ceilings";
import { spendingRefused } from "./spending-refused";
import { wrapModel } from "./wrap-model";

/** Share of the site's limit at which a warning is logged. */
const WARNING_SHARE = 0.8;

interface SpendingLimitOptions {
  tokens: DailyLimits;
  money: DailyLimits;
  prices: ReadonlyMap<string, ModelPrice>;
  /** Maximum tokens of one answer; `Infinity` means no limit. */
  outputTokens: number;
  store: Pick<CeilingStore, "reserve" | "settle">;
  logger: Pick<Logger, "warn">;
}

/** What a call may use, and the counts that already include it. */
interface SpendingReservation {
  usage: ModelUsage;
  counts: readonly Count[];
}

/**
 * Limits the tokens and money that model calls use per day. The maximum that a call can use is
 * reserved before it starts, and corrected to the provider's count when it ends.
 */
export class SpendingLimit {
  readonly #options: SpendingLimitOptions;
  /** The day on which a ceiling's warning was last logged, by the ceiling's kind. */
  readonly #warnedOn = new Map<string, number>();

  constructor(options: SpendingLimitOptions) {
    this.#options = options;
  }

  /**
   * Wraps a model so that its calls count toward the limits. Calls outside a turn aren't limited.
   */
  limit(model: Model, name: string): Model {
    return wrapModel(model, {
      getResponse: (request) => this.#getResponse(model, name, request),
      getStreamedResponse: (request) => this.#getStreamedResponse(model, name, request),
    });
  }

  async #getResponse(model: Model, name: string, request: ModelRequest): Promise<ModelResponse> {
    const reserved = await this.#reserve(name, request);
    let used = NO_USAGE;
    try {
      const response = await model.getResponse(request);
      used = response.usage;
      return response;
    } finally {
      await this.#settle(name, reserved, used);
    }
  }

  async *#getStreamedResponse(model: Model, name: string, request: ModelRequest) {
    const reserved = await this.#reserve(name, request);
    let used = NO_USAGE;
    try {
      for await (const event of model.getStreamedResponse(request)) {
        used =
          event.type === "response_done"
            ? event.response.usage
            : usedSoFar(used, reserved.usage, event);
        yield event;
      }
    } finally {
      await this.#settle(name, reserved, used);
    }
  }

  async #reserve(name: string, request: ModelRequest): Promise<SpendingReservation> {
    const { store, tokens, money, prices, outputTokens } = this.#options;
    const usage = maxUsage(request, outputTokens);
    const payer = callPayer.getStore();
    if (!payer) return { usage, counts: [] };
    const ceilings = [
      ...spendingCeilings("tokens", tokens, payer),
      ...spendingCeilings("money", money, payer),
    ].map((ceiling) => ({
      ...ceiling,
      amount: amountOf(unitOf(ceiling), usage, prices.get(name)),
    }));
    const reservation = await store.reserve(ceilings);
    if (!reservation.granted) throw spendingRefused(reservation.refusal, payer);
    return { usage, counts: reservation.counts };
  }

  async #settle(name: string, reserved: SpendingReservation, used: ModelUsage): Promise<void> {
    if (reserved.counts.length === 0) return;
    const { store, logger, prices } = this.#options;
    const price = prices.get(name);
    const corrections = reserved.counts.map((count) => {
      const unit = unitOf(count.ceiling);
      const counted = Math.min(amountOf(unit, reserved.usage, price), count.ceiling.perDay);
      return { count, by: amountOf(unit, used, price) - counted };
    });
    try {
      this.#warnIfNearlySpent(await store.settle(corrections));
    } catch (err) {
      // The answer was delivered; only the reservation stays too high until midnight.
      logger.warn({ err }, "couldn't record what a model call used");
    }
  }

  /** Warns at most once a day per process. */
  #warnIfNearlySpent(counts: readonly Count[]): void {
    for (const { ceiling, day, today } of counts) {
      if (spenderOf(ceiling) !== "site" || today < ceiling.perDay * WARNING_SHARE) continue;
      if (this.#warnedOn.get(ceiling.kind) === day) continue;
      this.#warnedOn.set(ceiling.kind, day);
      const unit = unitOf(ceiling);
      const variable = unit === "money" ? "MODEL_SPEND_PER_DAY" : "MODEL_TOKENS_PER_DAY";
      this.#options.logger.warn(
        { spent: today / countsPerUnit(unit), limit: ceiling.perDay / countsPerUnit(unit) },
        `${variable} is nearly reached`,
      );
    }
  }
}

/** The provider doesn't report what an interrupted answer used, so it is estimated. */
function usedSoFar(
  used: ModelUsage,
  reserved: ModelUsage,
  event: protocol.StreamEvent,
): ModelUsage {
  const tokens = event.type === "output_text_delta" ? estimateTokens(event.delta.length) : 0;
  return { inputTokens: reserved.inputTokens, outputTokens: used.outputTokens + tokens };
}
