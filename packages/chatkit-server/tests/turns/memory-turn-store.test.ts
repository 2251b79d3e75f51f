import { describe, expect, it } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { ManualTime } from "../support/manual-timers";

const LEASE = 15_000;
const RETENTION = 60_000;

async function afterOneTurn(milliseconds: number) {
  const time = new ManualTime();
  const store = new MemoryTurnStore<null>({ clock: time.clock, retention: RETENTION });
  const turn = { id: "turn_1", thread_id: "thr_1", lease: LEASE, idempotency_key: "key" };
  await store.begin(turn, null);
  await store.end("turn_1", null);
  await time.advance(milliseconds);
  await store.begin({ id: "turn_2", thread_id: "thr_2", lease: LEASE }, null);
  return store;
}

describe("MemoryTurnStore", () => {
  it("keeps a turn and its key for a while", async () => {
    const store = await afterOneTurn(RETENTION - 1);
    expect(await store.load("thr_1", null)).toMatchObject({ id: "turn_1", status: "ended" });
    expect(await store.loadByIdempotencyKey("key", null)).toMatchObject({ id: "turn_1" });
  });

  it("forgets both afterward, so that it doesn't grow forever", async () => {
    const store = await afterOneTurn(RETENTION);
    expect(await store.load("thr_1", null)).toBeNull();
    expect(await store.loadByIdempotencyKey("key", null)).toBeNull();
    expect(await store.load("thr_2", null)).toMatchObject({ id: "turn_2", status: "running" });
  });
});
