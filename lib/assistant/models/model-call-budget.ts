import { CustomStreamError, RateLimitError, type Logger } from "@acme/chatkit-server";
import { formatWait } from "@/lib/i18n/format-wait";
import { languageOfLocale } from "@/lib/i18n/languages";
import { untilReset, type CeilingStore, type Count, type Rate } from "@/lib/limits";
import { engineText } from "../messages";
import { callPayer } from "./call-payer";

/** Share of the daily limit at which a warning is logged. */
const NEARLY_SPENT = 0.8;

const OF_ADDRESS = "model calls of an address";

export interface ModelCallBudgetOptions {
  /** For all users together; `Infinity` means no limit, 0 turns the assistant off. */
  limits: Rate;
  /** For each client address. */
  perAddress: Rate;
  store: Pick<CeilingStore, "reserve">;
  logger: Pick<Logger, "warn">;
  /** Whether the site's owner has turned the assistant off. Default: never. */
  isOff?: (() => Promise<boolean>) | undefined;
}

/** Limits calls to a paid model, per client address and for all users together. */
export class ModelCallBudget {
  readonly #limits: Rate;
  readonly #perAddress: Rate;
  readonly #store: ModelCallBudgetOptions["store"];
  readonly #logger: ModelCallBudgetOptions["logger"];
  readonly #isOff: ModelCallBudgetOptions["isOff"];
  /** Maps each warning to the day on which it was last logged. */
  readonly #warned = new Map<string, number>();

  constructor({ limits, perAddress, store, logger, isOff }: ModelCallBudgetOptions) {
    this.#limits = limits;
    this.#perAddress = perAddress;
    this.#store = store;
    this.#logger = logger;
    this.#isOff = isOff;
  }

  /**
   * Counts a call before it is made. Throws a `RateLimitError` if the address's limit is reached,
   * or a `CustomStreamError` if the site's limit is.
   */
  async reserve(): Promise<void> {
    const { perDay, perMinute } = this.#limits;
    const language = languageOfLocale(callPayer.getStore()?.locale ?? "en");
    const off = () => new CustomStreamError(engineText(language, "assistantOff"));
    if (perDay === 0 || perMinute === 0) {
      const name = perDay === 0 ? "MODEL_CALLS_PER_DAY" : "MODEL_CALLS_PER_MINUTE";
      this.#warnOnce(`${name} is 0: the assistant is turned off`, 0);
      throw off();
    }
    if (await this.#isOff?.()) throw off();
    const everyone = { ...this.#limits, kind: "model calls of the site", subject: [] };
    const outcome = await this.#store.reserve([...this.#ofAddress(), everyone]);
    if (outcome.granted) return this.#warnOfDay(outcome.counts);
    const { ceiling, window } = outcome.refusal;
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

  #ofAddress() {
    const address = callPayer.getStore()?.address ?? null;
    return address === null ? [] : [{ ...this.#perAddress, kind: OF_ADDRESS, subject: [address] }];
  }

  #warnOfDay(counts: readonly Count[]): void {
    const { perDay } = this.#limits;
    const count = counts.find(({ ceiling }) => ceiling.kind !== OF_ADDRESS);
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
  return now - (now % 86_400_000);
}
