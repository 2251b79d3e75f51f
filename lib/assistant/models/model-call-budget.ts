import { CustomStreamError, type Logger } from "@acme/chatkit-server";
import type { ModelCallLimits, ModelCallReservation } from "@/lib/stores";

/** Share of a day's calls at which a warning is logged. */
const NEARLY_SPENT = 0.8;

const OFF = "The assistant is turned off for now. Everything else works as usual.";
const SPENT = "The assistant has reached its limit for today. It will be back at midnight UTC.";
const BUSY = "The assistant is very busy right now. Please try again in a minute.";

export interface ModelCallBudgetOptions {
  /** `Infinity` for no limit; 0 turns the assistant off. */
  limits: ModelCallLimits;
  store: { reserve(limits: ModelCallLimits): Promise<ModelCallReservation> };
  logger: Pick<Logger, "warn">;
}

/** Bounds the calls of a model that costs money, for all users of the site together. */
export class ModelCallBudget {
  readonly #limits: ModelCallLimits;
  readonly #store: ModelCallBudgetOptions["store"];
  readonly #logger: ModelCallBudgetOptions["logger"];
  /** The day on which each warning was last logged. */
  readonly #warned = new Map<string, number>();

  constructor({ limits, store, logger }: ModelCallBudgetOptions) {
    this.#limits = limits;
    this.#store = store;
    this.#logger = logger;
  }

  /** Counts one call before it is made; throws a `CustomStreamError` where a limit is reached. */
  async reserve(): Promise<void> {
    const { perDay, perMinute } = this.#limits;
    if (perDay === 0 || perMinute === 0) {
      const name = perDay === 0 ? "MODEL_CALLS_PER_DAY" : "MODEL_CALLS_PER_MINUTE";
      this.#warnOnce(`${name} is 0: the assistant is turned off`, { day: 0, calls: 0 });
      throw new CustomStreamError(OFF);
    }
    if (perDay === Infinity && perMinute === Infinity) return;
    const reservation = await this.#store.reserve(this.#limits);
    this.#warn(reservation);
    if (reservation.refusedBy === "perDay") throw new CustomStreamError(SPENT);
    if (reservation.refusedBy === "perMinute") {
      throw new CustomStreamError(BUSY, { allowRetry: true });
    }
  }

  #warn(reservation: ModelCallReservation): void {
    const { perDay } = this.#limits;
    const { calls, refusedBy } = reservation;
    if (calls >= perDay) {
      this.#warnOnce(
        "MODEL_CALLS_PER_DAY is reached: no more answers until midnight UTC",
        reservation,
      );
    } else if (calls >= perDay * NEARLY_SPENT) {
      this.#warnOnce("MODEL_CALLS_PER_DAY is nearly reached", reservation);
    }
    if (refusedBy === "perMinute") {
      this.#warnOnce(
        "MODEL_CALLS_PER_MINUTE was reached: some messages got no answer",
        reservation,
      );
    }
  }

  /** Once a day in each process. */
  #warnOnce(message: string, { day, calls }: Pick<ModelCallReservation, "day" | "calls">): void {
    if (this.#warned.get(message) === day) return;
    this.#warned.set(message, day);
    this.#logger.warn({ calls, ...this.#limits }, message);
  }
}
