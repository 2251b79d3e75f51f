import { beforeEach, describe, expect, it } from "vitest";
import { createId, NotFoundError, type Order, type Store } from "@acme/chatkit-server";
import { makeMessage, makeThread } from "./builders";
import { createOwner, type OpenStores, type Owner } from "./contract-stores";

export function describeThreads(open: OpenStores): void {
  let store: Store<Owner>;

  beforeEach(() => {
    ({ store } = open(Date.now));
  });

  describe("threads", () => {
    it("are loaded as stored, including server-side metadata and fractions of a second", async () => {
      const owner = createOwner();
      const thread = makeThread({
        created_at: "2026-03-01T12:00:00.123456Z",
        title: "Boots „für“ den Winter 🥾",
        status: { type: "locked", reason: null },
        allowed_image_domains: ["images.example"],
        metadata: { nothing: null, deep: [{ a: 1.5 }, "\u0000"], previous_response_id: "r" },
      });
      await store.saveThread(thread, owner);
      expect(await store.loadThread("thr_1", owner)).toEqual(thread);
    });

    it("are replaced when saved again, without their page of items", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread({ title: "Old" }), owner);
      await store.addThreadItem("thr_1", makeMessage(), owner);
      const carrying = { ...makeThread({ title: "New" }), items: { data: [], has_more: false } };
      await store.saveThread(carrying, owner);
      const loaded = await store.loadThread("thr_1", owner);
      expect(loaded).toEqual(makeThread({ title: "New" }));
      expect((await store.loadThreadItems("thr_1", null, 5, "asc", owner)).data).toHaveLength(1);
    });

    it("are changed only in the members of an update", async () => {
      const owner = createOwner();
      const thread = makeThread({
        title: "Old",
        allowed_image_domains: ["a.example"],
        metadata: { step: 1, note: "n", gone: true },
      });
      await store.saveThread(thread, owner);
      const changed = makeThread({
        title: "New",
        status: { type: "locked", reason: "Sold" },
        allowed_image_domains: ["a.example"],
        metadata: { step: 2, note: "n", nothing: null },
      });
      const steps = [
        await store.updateThread("thr_1", { title: "New" }, owner),
        await store.updateThread("thr_1", { status: { type: "locked", reason: "Sold" } }, owner),
        await store.updateThread(
          "thr_1",
          { metadata: { step: 2, nothing: null, gone: undefined } },
          owner,
        ),
      ];
      expect(steps.map(({ title, metadata }) => [title, metadata["step"]])).toEqual([
        ["New", 1],
        ["New", 1],
        ["New", 2],
      ]);
      expect(steps.at(-1)).toMatchObject(changed);
      expect(await store.loadThread("thr_1", owner)).toMatchObject(changed);
    });

    it("lose their title and image domains in an update with null", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread({ title: "T", allowed_image_domains: ["a"] }), owner);
      await store.updateThread("thr_1", { title: null, allowed_image_domains: null }, owner);
      const { title, allowed_image_domains } = await store.loadThread("thr_1", owner);
      expect([title ?? null, allowed_image_domains ?? null]).toEqual([null, null]);
    });

    it("keep all of many concurrent updates to other members and within the metadata", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread(), owner);
      const keys = Array.from({ length: 6 }, (_, index) => `key_${index}`);
      await Promise.all([
        store.updateThread("thr_1", { title: "New" }, owner),
        store.updateThread("thr_1", { status: { type: "closed" } }, owner),
        ...keys.map((key) => store.updateThread("thr_1", { metadata: { [key]: key } }, owner)),
      ]);
      expect(await store.loadThread("thr_1", owner)).toMatchObject(
        makeThread({
          title: "New",
          status: { type: "closed" },
          metadata: Object.fromEntries(keys.map((key) => [key, key])),
        }),
      );
    });

    it("that are missing or another user's reject updates and titles", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread({ id: "thr_mine" }), owner);
      for (const [id, caller] of [
        ["thr_none", owner],
        ["thr_mine", createOwner(owner.tenantId)],
      ] as const) {
        for (const update of [{ title: "Mine now" }, { metadata: { step: 1 } }]) {
          await expect(store.updateThread(id, update, caller)).rejects.toThrow(NotFoundError);
        }
        expect(await store.setMissingTitle(id, "Mine now", caller)).toBe(false);
      }
      expect(await store.loadThread("thr_mine", owner)).toEqual(makeThread({ id: "thr_mine" }));
    });

    it("keep the first of several concurrent titles", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread({ title: null, metadata: { step: 1 } }), owner);
      const titles = ["A", "B", "C"];
      const given = await Promise.all(
        titles.map((title) => store.setMissingTitle("thr_1", title, owner)),
      );
      expect(given.filter(Boolean)).toHaveLength(1);
      expect(await store.loadThread("thr_1", owner)).toMatchObject(
        makeThread({ title: titles[given.indexOf(true)], metadata: { step: 1 } }),
      );
      await store.updateThread("thr_1", { title: "" }, owner);
      expect(await store.setMissingTitle("thr_1", "D", owner)).toBe(false);
    });

    it("that don't exist are not found", async () => {
      await expect(store.loadThread("thr_none", createOwner())).rejects.toThrow(NotFoundError);
    });

    it("of another user, or of the same user ID in another tenant, look like missing ones", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread({ id: "thr_mine" }), owner);
      const strangers: Owner[] = [
        createOwner(owner.tenantId),
        { tenantId: createOwner().tenantId, userId: owner.userId },
      ];
      for (const stranger of strangers) {
        await expect(store.loadThread("thr_mine", stranger)).rejects.toThrow(NotFoundError);
        expect((await store.loadThreads(10, null, "desc", stranger)).data).toEqual([]);
        await store.deleteThread("thr_mine", stranger);
      }
      expect(await store.loadThread("thr_mine", owner)).toEqual(makeThread({ id: "thr_mine" }));
    });

    it("are listed by creation time, whenever they were stored", async () => {
      const owner = createOwner();
      for (const [id, minute] of [
        ["thr_b", "02"],
        ["thr_c", "03"],
        ["thr_a", "01"],
      ] as const) {
        await store.saveThread(
          makeThread({ id, created_at: `2026-03-01T12:${minute}:00Z` }),
          owner,
        );
      }
      expect(await walk(store, owner, "asc", 10)).toEqual([["thr_a", "thr_b", "thr_c"]]);
      expect(await walk(store, owner, "desc", 10)).toEqual([["thr_c", "thr_b", "thr_a"]]);
    });

    it("of the same moment are neither lost nor repeated between pages", async () => {
      const owner = createOwner();
      const ids = Array.from({ length: 7 }, (_, index) => `thr_${6 - index}`);
      for (const id of ids) await store.saveThread(makeThread({ id }), owner);
      expect((await walk(store, owner, "asc", 2)).flat()).toEqual(ids);
      expect((await walk(store, owner, "desc", 3)).flat()).toEqual(ids.toReversed());
    });

    it("keep their position in the list when saved again", async () => {
      const owner = createOwner();
      for (const id of ["thr_1", "thr_2", "thr_3"])
        await store.saveThread(makeThread({ id }), owner);
      await store.saveThread(makeThread({ id: "thr_1", title: "Again" }), owner);
      expect((await walk(store, owner, "asc", 10)).flat()).toEqual(["thr_1", "thr_2", "thr_3"]);
    });

    it("can exactly fill the last page without has_more", async () => {
      const owner = createOwner();
      for (const id of ["thr_1", "thr_2"]) await store.saveThread(makeThread({ id }), owner);
      const page = await store.loadThreads(2, null, "asc", owner);
      expect(page).toMatchObject({ has_more: false });
      expect(page.after).toBeUndefined();
      const half = await store.loadThreads(1, null, "asc", owner);
      expect(half).toMatchObject({ has_more: true, after: "thr_1" });
    });

    it("reject a cursor that isn't one of the caller's threads", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread(), owner);
      const stranger = createOwner();
      await expect(store.loadThreads(5, "thr_none", "asc", owner)).rejects.toThrow(NotFoundError);
      await expect(store.loadThreads(5, "thr_1", "asc", stranger)).rejects.toThrow(NotFoundError);
    });

    it("continue after a deleted cursor from its creation time", async () => {
      const owner = createOwner();
      const start = Date.parse("2026-03-01T12:00:00Z");
      const ids: string[] = [];
      for (let minute = 0; minute < 5; minute += 1) {
        const time = start + minute * 60_000;
        const id = createId("thread", time);
        ids.push(id);
        await store.saveThread(makeThread({ id, created_at: new Date(time).toISOString() }), owner);
      }
      const [oldest, older, cursor = "", newer, newest] = ids;
      await store.deleteThread(cursor, owner);
      const idsAfter = async (order: Order) =>
        (await store.loadThreads(10, cursor, order, owner)).data.map((thread) => thread.id);
      expect(await idsAfter("desc")).toEqual([older, oldest]);
      expect(await idsAfter("asc")).toEqual([newer, newest]);
      expect((await store.loadThreads(10, cursor, "desc", createOwner())).data).toEqual([]);
    });

    it("are deleted with all their items, and deleting an unknown one succeeds", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread(), owner);
      await store.addThreadItem("thr_1", makeMessage(), owner);
      await store.deleteThread("thr_1", owner);
      await store.deleteThread("thr_1", owner);
      await expect(store.loadItem("thr_1", "msg_1", owner)).rejects.toThrow(NotFoundError);
      await store.saveThread(makeThread(), owner);
      expect((await store.loadThreadItems("thr_1", null, 5, "asc", owner)).data).toEqual([]);
    });
  });
}

/** Pages through all threads with the store's cursors. */
async function walk(
  store: Store<Owner>,
  owner: Owner,
  order: Order,
  limit: number,
): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const page: { data: { id: string }[]; after?: string | undefined } = await store.loadThreads(
      limit,
      after,
      order,
      owner,
    );
    pages.push(page.data.map((thread) => thread.id));
    after = page.after ?? null;
  } while (after !== null);
  return pages;
}
