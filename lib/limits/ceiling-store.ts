import { createHmac } from "node:crypto";
import { z } from "zod";
import { databaseClock, fixedClock, type Database, type DatabaseClock } from "@/lib/db";
import { isBounded, type Ceiling, type Count, type Refusal, type Reservation } from "./ceiling";
import { deleteOldCounts, raiseCounts, selectCounts, type KeyedRate } from "./ceiling-statements";

const SWEEP_EVERY_MS = 3_600_000;
const ATTEMPTS = 5;

type KeyedCeiling = KeyedRate & { ceiling: Ceiling };

const RaisedSchema = z.array(
  z.object({ key: z.string(), day: z.coerce.number(), dayCount: z.coerce.number() }),
);
const CountsSchema = z.array(
  z.object({
    key: z.string(),
    today: z.coerce.number(),
    thisMinute: z.coerce.number(),
    dayEndsIn: z.coerce.number(),
    minuteEndsIn: z.coerce.number(),
  }),
);

export interface CeilingStoreOptions {
  database: () => Promise<Database>;
  /** Makes the counts' keys, so that the table holds no addresses or ids. */
  secret: () => string;
  /** Decides about days and minutes in place of the database's clock, as tests need it. */
  clock?: (() => number) | undefined;
}

/** Counts in the database, exactly, for any number of processes. */
export class CeilingStore {
  readonly #database: () => Promise<Database>;
  readonly #secret: () => string;
  readonly #clock: DatabaseClock;
  #sweptAt = 0;

  constructor({ database, secret, clock }: CeilingStoreOptions) {
    this.#database = database;
    this.#secret = secret;
    this.#clock = clock ? fixedClock(clock) : databaseClock;
  }

  /**
   * Counts one more under every ceiling, or under none where one of them is reached: one query then,
   * two for a refusal. Name them from the narrowest to the widest, always in the same order: the
   * first that is reached is the one that is refused, and rows are locked in this order.
   */
  async reserve(ceilings: readonly Ceiling[]): Promise<Reservation> {
    const bounded = ceilings.filter(isBounded);
    if (bounded.length === 0) return { granted: true, counts: [] };
    const closed = bounded.find(({ perDay, perMinute }) => perDay < 1 || perMinute < 1);
    if (closed) return { granted: false, refusal: neverOpens(closed) };

    const keyed = bounded.map((ceiling) => ({ ...ceiling, ceiling, key: this.#keyOf(ceiling) }));
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const outcome = await this.#attempt(keyed);
      if (outcome) return outcome;
    }
    throw new Error("Counts changed too quickly to be read");
  }

  /** Null where a window ended between the refusal and the question which ceiling it was. */
  async #attempt(keyed: readonly KeyedCeiling[]): Promise<Reservation | null> {
    const database = await this.#database();
    const now = this.#clock(database);
    const raised = RaisedSchema.parse(await database.$queryRaw(raiseCounts(keyed, now)));
    if (raised.length === keyed.length) {
      await this.#sweep();
      return { granted: true, counts: countsOf(keyed, raised) };
    }
    const rows = CountsSchema.parse(await database.$queryRaw(selectCounts(keyed, now)));
    const refusal = firstReached(keyed, rows);
    return refusal && { granted: false, refusal };
  }

  #keyOf({ kind, of }: Ceiling): string {
    // Encoded as a list: a tenant `a b` with a user `c` isn't a tenant `a` with a user `b c`.
    return createHmac("sha256", this.#secret())
      .update(JSON.stringify([kind, ...of]))
      .digest("base64url");
  }

  async #sweep(): Promise<void> {
    if (Date.now() - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = Date.now();
    const database = await this.#database();
    await database.$executeRaw(deleteOldCounts(this.#clock(database)));
  }
}

function countsOf(keyed: readonly KeyedCeiling[], raised: z.output<typeof RaisedSchema>): Count[] {
  return keyed.flatMap(({ ceiling, key }) => {
    const row = raised.find((each) => each.key === key);
    return row ? [{ ceiling, day: row.day, today: row.dayCount }] : [];
  });
}

function firstReached(
  keyed: readonly KeyedCeiling[],
  rows: z.output<typeof CountsSchema>,
): Refusal | null {
  for (const { ceiling, key } of keyed) {
    const row = rows.find((each) => each.key === key);
    if (!row) continue;
    if (row.today >= ceiling.perDay) return { ceiling, window: "day", resetsIn: row.dayEndsIn };
    if (row.thisMinute >= ceiling.perMinute) {
      return { ceiling, window: "minute", resetsIn: row.minuteEndsIn };
    }
  }
  return null;
}

/** A ceiling of 0 turns something off. */
function neverOpens(ceiling: Ceiling): Refusal {
  return { ceiling, window: ceiling.perDay < 1 ? "day" : "minute", resetsIn: Infinity };
}
