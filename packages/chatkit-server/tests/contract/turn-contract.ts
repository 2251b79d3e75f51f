import { beforeEach, describe, expect, it } from "vitest";
import {
  ThreadBusyError,
  type Store,
  type TurnCheckpoint,
  type TurnStore,
} from "@acme/chatkit-server";
import { makeMessage, makeThread } from "./builders";
import { createOwner, type OpenStores, type Owner } from "./contract-stores";

const LEASE = 15_000;

export function describeTurns(open: OpenStores): void {
  let now = 1_800_000_000_000;
  let store: Store<Owner>;
  let turnStore: TurnStore<Owner>;

  describe("turns", () => {
    let owner: Owner;

    beforeEach(async () => {
      ({ store, turnStore } = open(() => now));
      owner = createOwner();
      await store.saveThread(makeThread(), owner);
    });

    function begin(id: string, key?: string) {
      const keyed = { idempotency_key: key, request_digest: key && `digest of ${key}` };
      return turnStore.begin({ id, thread_id: "thr_1", lease: LEASE, ...keyed }, owner);
    }

    it("run until they end", async () => {
      expect((await begin("trn_1")).interrupted).toBeNull();
      expect(await turnStore.load("thr_1", owner)).toMatchObject({
        id: "trn_1",
        thread_id: "thr_1",
        status: "running",
        lease_until: now + LEASE,
        stop_requested: false,
        pending: [],
      });
      await turnStore.end("trn_1", owner);
      await turnStore.end("trn_1", owner);
      expect(await turnStore.load("thr_1", owner)).toMatchObject({ id: "trn_1", status: "ended" });
    });

    it("keep another turn out of the thread until the first has ended", async () => {
      await begin("trn_1");
      await expect(begin("trn_2")).rejects.toThrow(ThreadBusyError);
      await turnStore.end("trn_1", owner);
      now += 1;
      expect((await begin("trn_2")).interrupted).toBeNull();
      expect(await turnStore.load("thr_1", owner)).toMatchObject({ id: "trn_2" });
    });

    it("are forgotten with their lease and key, but only by their owner", async () => {
      await begin("trn_1", "key");
      await turnStore.forget("trn_1", createOwner());
      expect(await turnStore.loadByIdempotencyKey("key", owner)).toMatchObject({ id: "trn_1" });
      await turnStore.forget("trn_1", owner);
      await turnStore.forget("trn_1", owner);
      expect(await turnStore.load("thr_1", owner)).toBeNull();
      expect(await turnStore.loadByIdempotencyKey("key", owner)).toBeNull();
      expect(await begin("trn_2", "key")).toMatchObject({ interrupted: null });
      expect(await turnStore.load("thr_1", owner)).toMatchObject({ id: "trn_2" });
    });

    it("don't affect other threads or other users' threads", async () => {
      await begin("trn_1");
      await store.saveThread(makeThread({ id: "thr_2" }), owner);
      await turnStore.begin({ id: "trn_2", thread_id: "thr_2", lease: LEASE }, owner);
      const stranger = createOwner();
      await store.saveThread(makeThread({ id: "thr_3" }), stranger);
      await turnStore.begin({ id: "trn_3", thread_id: "thr_3", lease: LEASE }, stranger);
      expect(await turnStore.load("thr_1", owner)).toMatchObject({ id: "trn_1" });
      expect(await turnStore.load("thr_1", createOwner())).toBeNull();
      expect(await turnStore.requestStop("thr_1", createOwner())).toBe(false);
      await turnStore.end("trn_1", stranger);
      expect(await turnStore.load("thr_1", owner)).toMatchObject({ status: "running" });
    });

    it("let only one begin when many do at the same time", async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 6 }, (_, index) => begin(`trn_${index}`)),
      );
      expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    });

    it("are taken over when their lease has expired, with their unfinished items", async () => {
      await begin("trn_1", "key");
      const pending = [makeMessage({ id: "msg_half" })];
      await turnStore.checkpoint("trn_1", { lease: LEASE, pending }, owner);
      now += LEASE - 1;
      await expect(begin("trn_2")).rejects.toThrow(ThreadBusyError);
      now += 1;
      const { interrupted } = await begin("trn_2");
      expect(interrupted).toMatchObject({ id: "trn_1", thread_id: "thr_1", pending });
      expect(await turnStore.checkpoint("trn_1", { lease: LEASE }, owner)).toMatchObject({
        lost: true,
      });
      expect(await turnStore.checkpoint("trn_2", { lease: LEASE }, owner)).toEqual({
        stop_requested: false,
        lost: false,
      });
    });

    it("are taken over by only one of many", async () => {
      await begin("trn_0");
      now += LEASE;
      const outcomes = await Promise.allSettled(
        Array.from({ length: 6 }, (_, index) => begin(`trn_${index + 1}`)),
      );
      const begun = outcomes.filter((outcome) => outcome.status === "fulfilled");
      expect(begun.map((outcome) => outcome.value.interrupted?.id)).toEqual(["trn_0"]);
    });

    it("renew their lease and store their unfinished items at checkpoints", async () => {
      await begin("trn_1");
      const pending = [makeMessage({ id: "msg_half" })];
      await turnStore.checkpoint("trn_1", { lease: LEASE, pending }, owner);
      now += 10_000;
      await turnStore.checkpoint("trn_1", { lease: LEASE }, owner);
      expect(await turnStore.load("thr_1", owner)).toMatchObject({
        lease_until: now + LEASE,
        pending,
      });
      await turnStore.end("trn_1", owner);
      expect(await turnStore.load("thr_1", owner)).toMatchObject({ status: "ended", pending: [] });
    });

    it("learn of a stop from any process, and only while they run", async () => {
      await begin("trn_1");
      expect(await turnStore.checkpoint("trn_1", { lease: LEASE }, owner)).toEqual({
        stop_requested: false,
        lost: false,
      });
      expect(await turnStore.requestStop("thr_1", owner)).toBe(true);
      expect(await turnStore.checkpoint("trn_1", { lease: LEASE }, owner)).toEqual({
        stop_requested: true,
        lost: false,
      });
      await turnStore.end("trn_1", owner);
      expect(await turnStore.requestStop("thr_1", owner)).toBe(false);
    });

    it("of many owners are checkpointed at once, each by its owner alone", async () => {
      const item = makeMessage();
      const turns = Array.from({ length: 250 }, (_, index) => ({
        turnId: `trn_${index}`,
        threadId: `thr_at_${index}`,
        context: createOwner(),
        pending: index % 2 === 0 ? [{ ...item, thread_id: `thr_at_${index}` }] : undefined,
      }));
      for (const { turnId, threadId, context } of turns) {
        await store.saveThread(makeThread({ id: threadId }), context);
        await turnStore.begin({ id: turnId, thread_id: threadId, lease: LEASE }, context);
      }
      const [first, second, third] = turns;
      if (!first || !second || !third) throw new Error("There are no turns");
      await turnStore.checkpoint("trn_1", { lease: LEASE, pending: [item] }, second.context);
      await turnStore.requestStop("thr_at_0", first.context);
      await turnStore.end("trn_2", third.context);

      // A store that can't do several at once is asked about each turn.
      const checkpointAll = async (all: readonly TurnCheckpoint<Owner>[], lease: number) =>
        turnStore.checkpoints?.(all, lease) ??
        Promise.all(
          all.map(({ turnId, pending, context }) =>
            turnStore.checkpoint(turnId, { lease, pending }, context),
          ),
        );
      const states = await checkpointAll(turns, 2 * LEASE);
      const running = { stop_requested: false, lost: false };
      expect(states).toEqual([
        { stop_requested: true, lost: false },
        running,
        { stop_requested: false, lost: true },
        ...turns.slice(3).map(() => running),
      ]);
      const kept = await turnStore.load("thr_at_1", second.context);
      expect(kept?.pending).toEqual([item]);
      expect(kept?.lease_until).toBe(now + 2 * LEASE);
      const newest = await turnStore.load("thr_at_248", turns[248]?.context ?? owner);
      expect(newest?.pending).toEqual(turns[248]?.pending);
      expect(await turnStore.load("thr_at_2", third.context)).toMatchObject({ pending: [] });
      const strangers = turns.map(({ turnId }) => ({ turnId, context: owner }));
      const lost = await checkpointAll(strangers, LEASE);
      expect(lost).toEqual(turns.map(() => ({ stop_requested: false, lost: true })));
      expect(await checkpointAll([], LEASE)).toEqual([]);
    });

    it("are found again by their idempotency key, ended or cut off", async () => {
      await begin("trn_1", "key-1");
      await turnStore.end("trn_1", owner);
      now += 1;
      await begin("trn_2", "key-2");
      now += LEASE;
      await begin("trn_3");
      expect(await turnStore.loadByIdempotencyKey("key-1", owner)).toMatchObject({
        id: "trn_1",
        thread_id: "thr_1",
        idempotency_key: "key-1",
        request_digest: "digest of key-1",
      });
      expect(await turnStore.loadByIdempotencyKey("key-2", owner)).toMatchObject({ id: "trn_2" });
      expect(await turnStore.loadByIdempotencyKey("key-3", owner)).toBeNull();
      expect(await turnStore.loadByIdempotencyKey("key-1", createOwner())).toBeNull();
    });

    it("begin only once per key, whatever the thread", async () => {
      await store.saveThread(makeThread({ id: "thr_2" }), owner);
      const [first, second] = await Promise.all(
        ["thr_1", "thr_2"].map((thread_id) =>
          turnStore.begin(
            { id: `trn_${thread_id}`, thread_id, lease: LEASE, idempotency_key: "key" },
            owner,
          ),
        ),
      );
      const existing = [first?.existing, second?.existing].filter(Boolean);
      expect(existing).toHaveLength(1);
      expect(existing[0]).toMatchObject({ idempotency_key: "key" });
    });

    it("are deleted with their thread", async () => {
      await begin("trn_1", "key");
      await store.deleteThread("thr_1", owner);
      await turnStore.end("trn_1", owner);
      expect(await turnStore.checkpoint("trn_1", { lease: LEASE }, owner)).toMatchObject({
        stop_requested: false,
      });
    });
  });
}
