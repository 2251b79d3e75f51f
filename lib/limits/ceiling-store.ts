import { createHmac } from "node:crypto";
import { z } from "zod";
import { databaseClock, fixedClock, type Database, type DatabaseClock } from "@/lib/db";
import {
  assistantSwitch,
  isBounded,
  type Ceiling,
  type Count,
  type Refusal,
  type Remaining,
  type Reservation,
} from "./ceiling";
import {
  correctCount,
  deleteOldCounts,
  raiseCounts,
  selectCounts,
  takeBack,
  type KeyedRate,
} from "./ceiling-statements";
import { isAssistantOff } from "./site-switches";

const SWEEP_EVERY_MS = 3_600_000;
const ATTEMPTS = 5;
const OFF = { granted: false as const, refusal: refusalForZero(assistantSwitch) };

type KeyedCeiling = KeyedRate & { ceiling: Ceiling };

const RaisedSchema = z.array(
  z.object({
    key: z.string(),
    day: z.coerce.number(),
    dayCount: z.coerce.number(),
    minute: z.coerce.number(),
  }),
);
const SettledSchema = z.array(z.object({ dayCount: z.coerce.number() }));
const CountsSchema = z.array(
  z.object({
    key: z.string(),
    today: z.coerce.number(),
    thisMinute: z.coerce.number(),
    dayEndsIn: z.coerce.number(),
    minuteEndsIn: z.coerce.number(),
  }),
);

interface CeilingStoreOptions {
  database: () => Promise<Database>;
  /** Used to hash the counts' keys, so that the table contains no addresses or IDs. */
  secret: () => string;
  /** Replaces the database's clock, for tests. */
  clock?: (() => number) | undefined;
}

/** Keeps the counts in the database, so that the limits apply across all processes. */
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
   * Adds each ceiling's amount to its count, or to none if one of them is reached. Takes one query,
   * or two for a refusal. Always list ceilings in the same order, from the narrowest to the widest:
   * the first one reached is reported, and rows are locked in this order. With `whileOn`,
   * `assistantSwitch` refuses while the assistant is turned off, which takes no other query.
   */
  async reserve(
    ceilings: readonly Ceiling[],
    { whileOn = false }: { whileOn?: boolean } = {},
  ): Promise<Reservation> {
    const bounded = ceilings.filter(isBounded);
    if (bounded.length === 0) {
      const isOff = whileOn && (await isAssistantOff(this.#database));
      return isOff ? OFF : { granted: true, counts: [] };
    }
    const closed = bounded.find(({ perDay, perMinute }) => perDay < 1 || perMinute < 1);
    if (closed) return { granted: false, refusal: refusalForZero(closed) };

    const keyed = this.#keyed(bounded);
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const outcome = await this.#attempt(keyed, whileOn);
      if (outcome) return outcome;
    }
    throw new Error("Counts changed too quickly to be read");
  }

  /**
   * Corrects reservations to the actual amounts. It changes nothing after the day has ended.
   * Resolves to the corrected counts.
   */
  async settle(changes: readonly { count: Count; by: number }[]): Promise<Count[]> {
    const settled: Count[] = [];
    for (const { count, by } of changes) {
      const { ceiling, day } = count;
      const database = await this.#database();
      const statement = correctCount({ key: this.#keyOf(ceiling), day, by });
      const [row] = SettledSchema.parse(await database.$queryRaw(statement));
      if (row) settled.push({ ceiling, day, today: row.dayCount });
    }
    return settled;
  }

  /** How much of a ceiling is used today. Nothing is counted. */
  async today(ceiling: Ceiling): Promise<number> {
    const database = await this.#database();
    const statement = selectCounts(this.#keyed([ceiling]), this.#clock(database));
    const [row] = CountsSchema.parse(await database.$queryRaw(statement));
    return row?.today ?? 0;
  }

  /** What is left of each ceiling's day and when the day ends; omits ceilings without a limit. */
  async remaining(ceilings: readonly Ceiling[]): Promise<Remaining[]> {
    const keyed = this.#keyed(ceilings.filter(({ perDay }) => perDay !== Infinity));
    if (keyed.length === 0) return [];
    const database = await this.#database();
    const rows = CountsSchema.parse(
      await database.$queryRaw(selectCounts(keyed, this.#clock(database))),
    );
    return keyed.map(({ ceiling, key }) => {
      const row = rows.find((each) => each.key === key);
      const left = Math.max(0, ceiling.perDay - (row?.today ?? 0));
      // Without a row, nothing has been counted yet.
      const resetsIn = row && row.dayEndsIn > 0 && row.today > 0 ? row.dayEndsIn : null;
      return { ceiling, left, resetsIn };
    });
  }

  #keyed(ceilings: readonly Ceiling[]): KeyedCeiling[] {
    return ceilings.map((ceiling) => ({
      ...ceiling,
      ceiling,
      key: this.#keyOf(ceiling),
      amount: Math.min(ceiling.amount ?? 1, ceiling.perDay, ceiling.perMinute),
    }));
  }

  /** Null if a window ended between the refusal and the query for the ceiling that caused it. */
  async #attempt(keyed: readonly KeyedCeiling[], whileOn: boolean): Promise<Reservation | null> {
    const database = await this.#database();
    const now = this.#clock(database);
    const raised = RaisedSchema.parse(
      await database.$queryRaw(raiseCounts(keyed, now, { whileOn })),
    );
    if (raised.length === keyed.length) {
      await this.#sweep();
      return { granted: true, counts: countsOf(keyed, raised) };
    }
    for (const row of raised) {
      const amount = keyed.find(({ key }) => key === row.key)?.amount ?? 0;
      await database.$executeRaw(takeBack({ ...row, amount }));
    }
    if (whileOn && (await isAssistantOff(this.#database))) return OFF;
    const rows = CountsSchema.parse(await database.$queryRaw(selectCounts(keyed, now)));
    const refusal = firstReached(keyed, rows);
    return refusal && { granted: false, refusal };
  }

  #keyOf({ kind, subject }: Ceiling): string {
    // Encoded as a list so that tenant `a b` with user `c` differs from tenant `a` with user `b c`.
    return createHmac("sha256", this.#secret())
      .update(JSON.stringify([kind, ...subject]))
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
  for (const { ceiling, key, amount } of keyed) {
    const row = rows.find((each) => each.key === key);
    if (!row) continue;
    if (row.today + amount > ceiling.perDay) {
      return { ceiling, window: "day", resetsIn: row.dayEndsIn };
    }
    if (row.thisMinute + amount > ceiling.perMinute) {
      return { ceiling, window: "minute", resetsIn: row.minuteEndsIn };
    }
  }
  return null;
}

/** The refusal of a ceiling of 0, which turns a feature off. */
function refusalForZero(ceiling: Ceiling): Refusal {
  return { ceiling, window: ceiling.perDay < 1 ? "day" : "minute", resetsIn: Infinity };
}
