import { CustomStreamError, RateLimitError, type Logger } from "@acme/chatkit-server";
import { DAY_MS } from "@/lib/clock";
import { formatWait } from "@/lib/i18n/format-wait";
import { languageOfLocale } from "@/lib/i18n/languages";
import {
  assistantSwitch,
  untilReset,
  type Ceiling,
  type CeilingStore,
  type Count,
  type Rate,
} from "@/lib/limits";
import { engineText } from "../messages";
import { callPayer, type ReservedCalls } from "./call-payer";

/** Share of the daily limit at which a warning is logged. */
const NEARLY_SPENT = 0.8;

const OF_ADDRESS = "model calls of an address";
const OF_SITE = "model calls of the site";

interface ModelCallBudgetOptions {
  /** For all users together; `Infinity` means no limit, 0 turns the assistant off. */
  limits: Rate;
  /** For each client address. */
  perAddress: Rate;
  store: Pick<CeilingStore, "reserve" | "settle">;
  logger: Pick<Logger, "warn">;
}

/** Limits calls to a paid model, per client address and for all users together. */
export class ModelCallBudget {
  readonly #limits: Rate;
  readonly #perAddress: Rate;
  readonly #store: ModelCallBudgetOptions["store"];
  readonly #logger: ModelCallBudgetOptions["logger"];
  /** Maps each warning to the day on which it was last logged. */
  readonly #warned = new Map<string, number>();

  constructor({ limits, perAddress, store, logger }: ModelCallBudgetOptions) {
    this.#limits = limits;
    this.#perAddress = perAddress;
    this.#store = store;
    this.#logger = logger;
  }

  /**
   * What a number of calls counts toward, to be reserved with a message; nothing if a limit is
   * lower, so that each call is reserved alone.
   */
  ceilings(calls: number, address: string | null): Ceiling[] {
    const all = this.#ceilings(address);
    const hasRoom = all.every(({ perDay, perMinute }) => calls <= Math.min(perDay, perMinute));
    return hasRoom ? all.map((ceiling) => ({ ...ceiling, amount: calls })) : [];
  }

  /** The calls that were reserved with a message, for its `CallPayer`. */
  reserved(calls: number, counts: readonly Count[]): ReservedCalls {
    this.#warnOfDay(counts);
    return { left: calls, counts };
  }

  /** Takes back the calls that a message didn't need. */
  async giveBack(reserved: ReservedCalls): Promise<void> {
    const { left, counts } = reserved;
    reserved.left = 0;
    if (left > 0) await this.#store.settle(counts.map((count) => ({ count, by: -left })));
  }

  /**
   * Counts a call before it is made, unless it was reserved with its message. Throws a
   * `RateLimitError` if the address's limit is reached, or a `CustomStreamError` if the site's is.
   */
  async reserve(): Promise<void> {
    const payer = callPayer.getStore();
    if (payer?.reservedCalls && payer.reservedCalls.left > 0) {
      payer.reservedCalls.left -= 1;
      return;
    }
    const { perDay, perMinute } = this.#limits;
    const language = languageOfLocale(payer?.locale ?? "en");
    const off = () => new CustomStreamError(engineText(language, "assistantOff"));
    if (perDay === 0 || perMinute === 0) {
      const name = perDay === 0 ? "MODEL_CALLS_PER_DAY" : "MODEL_CALLS_PER_MINUTE";
      this.#warnOnce(`${name} is 0: the assistant is turned off`, 0);
      throw off();
    }
    const ceilings = this.#ceilings(payer?.address ?? null);
    const outcome = await this.#store.reserve(ceilings, { whileOn: true });
    if (outcome.granted) return this.#warnOfDay(outcome.counts);
    const { ceiling, window } = outcome.refusal;
    if (ceiling === assistantSwitch) throw off();
    if (ceiling.kind === OF_ADDRESS) {
      const { seconds, wait } = untilReset(outcome.refusal);
      throw new RateLimitError(
        engineText(language, "limitOfVisitor", { window, wait: formatWait(wait, language) }),
        { retryAfter: seconds, allowRetry: window === "minute" },
      );
    }
    if (window === "day") throw new CustomStreamError(engineText(language, "limitOfAll"));
    this.#warnOnce(
      "MODEL_CALLS_PER_MINUTE was reached: some messages weren't answered",
      startOfToday(),
    );
    throw new CustomStreamError(engineText(language, "assistantBusy"), { allowRetry: true });
  }

  #ceilings(address: string | null): Ceiling[] {
    return [
      ...(address === null ? [] : [{ ...this.#perAddress, kind: OF_ADDRESS, subject: [address] }]),
      { ...this.#limits, kind: OF_SITE, subject: [] },
    ];
  }

  #warnOfDay(counts: readonly Count[]): void {
    const { perDay } = this.#limits;
    const count = counts.find(({ ceiling }) => ceiling.kind === OF_SITE);
    if (!count) return;
    const { day, today } = count;
    if (today >= perDay) {
      this.#warnOnce("MODEL_CALLS_PER_DAY is reached: no more answers until midnight UTC", day);
    } else if (today >= perDay * NEARLY_SPENT) {
      this.#warnOnce("MODEL_CALLS_PER_DAY is nearly reached", day);
    }
  }

  /** Logs each warning at most once per day and process. */
  #warnOnce(message: string, day: number): void {
    if (this.#warned.get(message) === day) return;
    this.#warned.set(message, day);
    this.#logger.warn({ ...this.#limits }, message);
  }
}

function startOfToday(): number {
  const now = Date.now();
  return now - (now % DAY_MS);
}
