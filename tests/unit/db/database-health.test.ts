import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DatabaseCheck } from "@/lib/db";
import { DatabaseHealth, HEALTH_WAIT_MS, MAX_BUSY_MS } from "@/lib/db/database-health";

const OK: DatabaseCheck = { ok: true };
const FAILED: DatabaseCheck = { ok: false, reason: "The disk is full." };

let answer: (check: DatabaseCheck) => void;
const check = vi.fn((_timeout: number) => new Promise<DatabaseCheck>((done) => (answer = done)));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  check.mockClear();
});

/** A database whose last check had this result. */
async function after(result: DatabaseCheck): Promise<DatabaseHealth> {
  const health = new DatabaseHealth(check);
  const first = health.read();
  answer(result);
  expect(await first).toEqual(result);
  return health;
}

describe("the health of the database", () => {
  it("is read by one check for all who ask at the same time", async () => {
    const health = new DatabaseHealth(check);
    const all = Promise.all([health.read(), health.read(), health.read()]);
    answer(FAILED);
    expect(await all).toEqual([FAILED, FAILED, FAILED]);
    expect(check).toHaveBeenCalledExactlyOnceWith(MAX_BUSY_MS);
  });

  it("stays as it was while the database is busy, and changes when the check ends", async () => {
    const health = await after(OK);
    const during = health.read();
    await vi.advanceTimersByTimeAsync(HEALTH_WAIT_MS);
    expect(await during).toEqual(OK);
    const still = health.read();
    answer(FAILED);
    expect(await still).toEqual(FAILED);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("is bad if the database has never answered in time", async () => {
    const first = new DatabaseHealth(check).read();
    await vi.advanceTimersByTimeAsync(HEALTH_WAIT_MS);
    expect(await first).toEqual({ ok: false, reason: "The database doesn't answer." });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is checked again after a check has ended", async () => {
    const health = await after(FAILED);
    const next = health.read();
    answer(OK);
    expect(await next).toEqual(OK);
  });
});
