import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openDatabase, readDatabaseTarget } from "@/lib/db";
import { assistantSwitch, CeilingStore, type Ceiling, type Reservation } from "@/lib/limits";
import type { TestDatabase } from "../support/database/sqlite-database";

const NOON = Date.UTC(2031, 4, 5, 12);
const MIDNIGHT = Date.UTC(2031, 4, 6);
const MINUTE = 60_000;
const DAY = 86_400_000;

function ceiling(subject: string, rate: Partial<Ceiling> = {}): Ceiling {
  return { kind: "messages", subject: [subject], perMinute: Infinity, perDay: Infinity, ...rate };
}

/** Ceilings count exactly, whichever process uses them. */
export function describeCeilings({ url, authToken, database }: TestDatabase): void {
  let now = NOON;
  const other = openDatabase(
    readDatabaseTarget({ DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken }),
  );
  // Two clients with separate connections, like two processes.
  const [one, two] = [async () => database, () => other].map(
    (open) => new CeilingStore({ database: open, secret: () => "secret", clock: () => now }),
  );

  function askMany(times: number, ask: (index: number) => Ceiling[]): Promise<Reservation[]> {
    return Promise.all(
      Array.from({ length: times }, (_, index) => {
        const store = index % 2 === 0 ? one : two;
        if (!store) throw new Error("There are two stores");
        return store.reserve(ask(index));
      }),
    );
  }

  const granted = (outcomes: Reservation[]) => outcomes.filter((outcome) => outcome.granted).length;
  const refusals = (outcomes: Reservation[]) =>
    outcomes.flatMap((outcome) => (outcome.granted ? [] : [outcome.refusal]));

  describe("ceilings", () => {
    beforeEach(async () => {
      now = NOON;
      await database.tally.deleteMany();
    });

    afterAll(async () => (await other).$disconnect());

    it("allow only as many requests as the daily limit when two processes ask at once", async () => {
      const outcomes = await askMany(50, () => [ceiling("kim", { perDay: 20 })]);
      expect(granted(outcomes)).toBe(20);
      expect(refusals(outcomes).map(({ window }) => window)).toEqual(Array(30).fill("day"));
      expect(await database.tally.findMany()).toMatchObject([{ dayCount: 20 }]);
    });

    it("allow only as many requests as the minute limit, and rejected ones don't count toward the day", async () => {
      const ask = () => [ceiling("kim", { perDay: 20, perMinute: 8 })];
      const first = await askMany(30, ask);
      expect(granted(first)).toBe(8);
      expect(refusals(first)).toHaveLength(22);
      expect(refusals(first)[0]).toMatchObject({ window: "minute", resetsIn: MINUTE });
      now += MINUTE;
      expect(granted(await askMany(30, ask))).toBe(8);
      now += MINUTE + 1_000;
      const third = await askMany(30, ask);
      expect(granted(third)).toBe(4);
      expect(refusals(third)[0]).toMatchObject({ window: "day", resetsIn: MIDNIGHT - now });
    });

    it("apply together: many narrow ceilings never exceed the wide one that they share", async () => {
      const outcomes = await askMany(60, (index) => [
        ceiling(`guest ${index % 12}`, { perMinute: 3 }),
        ceiling("everyone", { perMinute: 25 }),
      ]);
      expect(granted(outcomes)).toBe(25);
      const ends = refusals(outcomes).map((refusal) => refusal.ceiling.subject[0]);
      expect(ends).toContain("everyone");
    });

    it("count a request under no ceiling if the wide one rejects it", async () => {
      const everyone = ceiling("everyone", { perDay: 1 });
      await askMany(1, () => [ceiling("robin", { perDay: 5 }), everyone]);
      const refused = await askMany(3, () => [ceiling("kim", { perDay: 2 }), everyone]);
      expect(refusals(refused).map(({ ceiling: { subject } }) => subject)).toEqual(
        Array(3).fill(["everyone"]),
      );
      expect(granted(await askMany(2, () => [ceiling("kim", { perDay: 2 })]))).toBe(2);
    });

    it("count no rejected request under any of them when many ask for the last slots at once", async () => {
      const ROUNDS = 10;
      for (let round = 0; round < ROUNDS; round += 1) {
        const outcomes = await askMany(40, (index) => [
          ceiling(`guest ${round} ${index}`, { perDay: 9 }),
          ceiling(`everyone ${round}`, { perDay: 5 }),
        ]);
        expect(granted(outcomes)).toBe(5);
      }
      const rows = await database.tally.findMany();
      expect(rows.reduce((sum, { dayCount }) => sum + dayCount, 0)).toBe(ROUNDS * 2 * 5);
    });

    it("count amounts up to the limit and can be corrected afterward", async () => {
      const ask = (amount: number) => askMany(1, () => [ceiling("kim", { perDay: 100, amount })]);
      const [first] = await ask(60);
      expect(granted(await ask(41))).toBe(0);
      expect(granted(await askMany(9, () => [ceiling("kim", { perDay: 100, amount: 15 })]))).toBe(
        2,
      );
      if (!first?.granted || !one) throw new Error("The first one is granted");
      const [count] = first.counts;
      if (!count) throw new Error("It is counted");
      expect(await one.settle([{ count, by: -50 }])).toMatchObject([{ today: 40 }]);
      expect(granted(await ask(61))).toBe(0);
      expect(granted(await ask(60))).toBe(1);
      // An amount above the ceiling uses all of it.
      expect(granted(await askMany(2, () => [ceiling("ada", { perDay: 5, amount: 9 })]))).toBe(1);
    });

    it("report how much of a day is left and when it ends", async () => {
      const [own, everyone] = [ceiling("kim", { perDay: 5 }), ceiling("everyone", { perDay: 9 })];
      await askMany(2, () => [own]);
      const rows = await (one ?? two)?.remaining([own, everyone, ceiling("nobody")]);
      expect(rows).toEqual([
        { ceiling: own, left: 3, resetsIn: MIDNIGHT - NOON },
        { ceiling: everyone, left: 9, resetsIn: null },
      ]);
    });

    it("can't be corrected once their day has passed", async () => {
      const [reserved] = await askMany(1, () => [ceiling("kim", { perDay: 5 })]);
      if (!reserved?.granted || !one) throw new Error("The first one is granted");
      now += DAY;
      await askMany(2, () => [ceiling("kim", { perDay: 5 })]);
      const changes = reserved.counts.map((count) => ({ count, by: -1 }));
      expect(await one.settle(changes)).toEqual([]);
      expect(await database.tally.findMany()).toMatchObject([{ dayCount: 2 }]);
    });

    it("reset at midnight UTC, and not earlier", async () => {
      const ask = () => [ceiling("kim", { perDay: 3 })];
      now = MIDNIGHT - 1;
      expect(granted(await askMany(5, ask))).toBe(3);
      now += 1;
      expect(granted(await askMany(5, ask))).toBe(3);
    });

    it("aren't reopened by a clock that steps back or by a lowered limit", async () => {
      expect(granted(await askMany(5, () => [ceiling("kim", { perMinute: 5 })]))).toBe(5);
      now -= MINUTE;
      expect(granted(await askMany(1, () => [ceiling("kim", { perMinute: 5 })]))).toBe(0);
      expect(granted(await askMany(1, () => [ceiling("kim", { perDay: 2 })]))).toBe(0);
    });

    it("reject everything and count nothing while the assistant is turned off", async () => {
      if (!one) throw new Error("There are two stores");
      const ask = (rate: Partial<Ceiling>) =>
        one.reserve([ceiling("kim", rate)], { whileOn: true });
      const turn = async (isOn: boolean) => {
        const columns = { isOn, changedAt: now };
        const where = { name: "assistant_off" };
        await database.siteSwitch.upsert({
          where,
          create: { ...where, ...columns },
          update: columns,
        });
      };
      await turn(true);
      onTestFinished(() => turn(false));
      const refused = [await ask({ perDay: 5 }), await ask({})];
      expect(refusals(refused).map((refusal) => refusal.ceiling)).toEqual([
        assistantSwitch,
        assistantSwitch,
      ]);
      expect(await database.tally.count()).toBe(0);
      expect(granted(await askMany(1, () => [ceiling("kim", { perDay: 5 })]))).toBe(1);

      await turn(false);
      expect(granted([await ask({ perDay: 5 }), await ask({})])).toBe(2);
      expect(await database.tally.findMany()).toMatchObject([{ dayCount: 2 }]);
    });

    it("reject everything at 0, and count nothing if there is no limit", async () => {
      expect(granted(await askMany(2, () => [ceiling("kim", { perDay: 0 })]))).toBe(0);
      expect(granted(await askMany(2, () => [ceiling("kim", { perMinute: 0 })]))).toBe(0);
      expect(granted(await askMany(20, () => [ceiling("kim")]))).toBe(20);
      expect(await database.tally.count()).toBe(0);
    });

    it("count owners separately even if their names are equal when joined", async () => {
      const names = [["a b", "c"], ["a", "b c"], ["a b c"], ["a", "b", "c"], ['a","b', "c"]];
      const outcomes = await askMany(names.length, (index) => [
        { ...ceiling("", { perDay: 1 }), subject: names[index] ?? [] },
      ]);
      expect(granted(outcomes)).toBe(names.length);
    });

    it("store neither names nor addresses, and nothing from earlier days", async () => {
      const fresh = () =>
        new CeilingStore({ database: async () => database, secret: () => "s", clock: () => now });
      await fresh().reserve([ceiling("203.0.113.9", { perDay: 5 })]);
      const [row] = await database.tally.findMany();
      expect(JSON.stringify(row?.key)).not.toContain("203.0.113.9");
      now += DAY;
      await fresh().reserve([ceiling("kim", { perDay: 5 })]);
      const rows = await database.tally.findMany();
      expect(rows.map(({ day }) => Number(day))).toEqual([MIDNIGHT]);
    });

    it("use the database's clock", async () => {
      const store = new CeilingStore({ database: async () => database, secret: () => "secret" });
      const midnight = () => Date.now() - (Date.now() % DAY);
      const before = midnight();
      const outcome = await store.reserve([ceiling("kim", { perDay: 1 })]);
      if (!outcome.granted) throw new Error("The first one of a day is granted");
      expect(outcome.counts).toMatchObject([{ today: 1 }]);
      expect([before, midnight()]).toContain(outcome.counts[0]?.day);
    });
  });
}
