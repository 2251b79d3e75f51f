import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, readDatabaseTarget } from "@/lib/db";
import { PrismaModelCallStore, type ModelCallLimits } from "@/lib/stores";
import type { TestDatabase } from "../support/database/sqlite-database";

const NOON = Date.UTC(2031, 4, 5, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Calls of the model are counted exactly, whichever process makes them. */
export function describeModelCalls({ url, authToken, database }: TestDatabase): void {
  let now = NOON;
  const other = openDatabase(
    readDatabaseTarget({ DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken }),
  );
  const clock = () => now;
  // Two clients with connections of their own, as two processes have them.
  const stores = [async () => database, () => other].map(
    (open) => new PrismaModelCallStore({ database: open, clock }),
  );

  async function callMany(times: number, limits: Partial<ModelCallLimits>) {
    const all = { perDay: Infinity, perMinute: Infinity, ...limits };
    const reservations = await Promise.all(
      Array.from({ length: times }, (_, index) => stores[index % stores.length]?.reserve(all)),
    );
    return reservations.map((reservation) => reservation?.refusedBy);
  }

  const granted = (outcomes: unknown[]) => outcomes.filter((outcome) => outcome === null).length;

  describe("calls of the model", () => {
    beforeEach(async () => {
      now = NOON;
      await database.modelCallDay.deleteMany();
    });

    afterAll(async () => (await other).$disconnect());

    it("are as many as the day allows, when two processes ask for more at once", async () => {
      const outcomes = await callMany(50, { perDay: 20 });
      expect(granted(outcomes)).toBe(20);
      expect(outcomes.filter((outcome) => outcome === "perDay")).toHaveLength(30);
      const rows = await database.modelCallDay.findMany();
      expect(rows).toMatchObject([{ calls: 20 }]);
    });

    it("are as many as the minute allows, and the refused ones cost nothing of the day", async () => {
      const limits = { perDay: 20, perMinute: 8 };
      const first = await callMany(30, limits);
      expect(granted(first)).toBe(8);
      expect(first.filter((outcome) => outcome === "perMinute")).toHaveLength(22);
      now += MINUTE;
      expect(granted(await callMany(30, limits))).toBe(8);
      now += MINUTE;
      const third = await callMany(30, limits);
      expect(granted(third)).toBe(4);
      expect(third.filter((outcome) => outcome === "perDay")).toHaveLength(26);
    });

    it("begin at nothing when it is midnight in UTC, and not before", async () => {
      now = Date.UTC(2031, 4, 6) - 1;
      expect(granted(await callMany(5, { perDay: 3 }))).toBe(3);
      now += 1;
      expect(granted(await callMany(5, { perDay: 3 }))).toBe(3);
      const rows = await database.modelCallDay.findMany({ orderBy: { day: "asc" } });
      expect(rows.map(({ day }) => Number(day))).toEqual([
        Date.UTC(2031, 4, 5),
        Date.UTC(2031, 4, 6),
      ]);
    });

    it("aren't allowed again by a clock that steps back, or by a limit that is lowered", async () => {
      expect(granted(await callMany(5, { perMinute: 5 }))).toBe(5);
      now -= MINUTE;
      expect(await callMany(1, { perMinute: 5 })).toEqual(["perMinute"]);
      expect(await callMany(1, { perDay: 2 })).toEqual(["perDay"]);
    });

    it("are none at a limit of 0, and are counted without a limit", async () => {
      expect(await callMany(2, { perDay: 0 })).toEqual(["perDay", "perDay"]);
      expect(await callMany(1, { perMinute: 0 })).toEqual(["perMinute"]);
      expect(granted(await callMany(30, {}))).toBe(30);
    });

    it("go by the clock of the database", async () => {
      const store = new PrismaModelCallStore({ database: async () => database });
      const midnight = () => Date.now() - (Date.now() % DAY);
      const before = midnight();
      const reservation = await store.reserve({ perDay: 1, perMinute: 1 });
      expect(reservation).toMatchObject({ refusedBy: null, calls: 1 });
      expect([before, midnight()]).toContain(reservation.day);
    });
  });
}
