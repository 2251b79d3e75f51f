import { beforeEach, describe, expect, it } from "vitest";
import { NotFoundError, type Store, type ThreadItem } from "@acme/chatkit-server";
import { makeHiddenItem, makeMessage, makeThread, makeUserMessage, noon } from "./builders";
import { createOwner, type OpenStores, type Owner } from "./contract-stores";

export function describeItems(open: OpenStores): void {
  let store: Store<Owner>;

  beforeEach(() => {
    ({ store } = open(Date.now));
  });

  describe("items", () => {
    let owner: Owner;

    beforeEach(async () => {
      owner = createOwner();
      await store.saveThread(makeThread(), owner);
    });

    async function addMessages(...ids: string[]): Promise<void> {
      for (const id of ids) await store.addThreadItem("thr_1", makeMessage({ id }), owner);
    }

    async function idsOf(after: string | null, limit: number, order: "asc" | "desc") {
      const page = await store.loadThreadItems("thr_1", after, limit, order, owner);
      return page.data.map((item) => item.id);
    }

    it.each<ThreadItem>([
      makeUserMessage({
        quoted_text: "quoted",
        inference_options: { model: "gpt", tool_choice: { id: "tool" } },
        content: [
          { type: "input_tag", id: "t", text: "@boots", data: { price: null }, interactive: true },
        ],
      }),
      {
        type: "client_tool_call",
        id: "fc_1",
        thread_id: "thr_1",
        created_at: noon,
        status: "completed",
        call_id: "call_1",
        name: "switch_theme",
        arguments: { theme: "dark", extra: null },
        output: { ok: [true, null, 0.1] },
      },
      {
        type: "widget",
        id: "wdg_1",
        thread_id: "thr_1",
        created_at: "2026-03-01T12:00:00.123456Z",
        widget: {
          type: "Card",
          unknownProp: { deep: [null, { a: null }] },
          children: [{ type: "Text", value: "ü\u2028\u0000😀", id: "t" }],
        },
        copy_text: null,
      },
      makeHiddenItem({ content: { nested: [null, false, 1e21, "x"] } }),
      { ...makeMessage(), added_by_a_later_version: { kept: true } },
    ])("are loaded as stored: $type", async (item) => {
      await store.addThreadItem("thr_1", item, owner);
      expect(await store.loadItem("thr_1", item.id, owner)).toEqual(item);
      expect((await store.loadThreadItems("thr_1", null, 5, "asc", owner)).data).toEqual([item]);
    });

    it("keep the order in which they were added, whatever their times and ids", async () => {
      await store.addThreadItem("thr_1", makeMessage({ id: "c" }), owner);
      await store.addThreadItem(
        "thr_1",
        makeMessage({ id: "a", created_at: "2026-01-01T00:00:00Z" }),
        owner,
      );
      await store.addThreadItem("thr_1", makeMessage({ id: "b" }), owner);
      expect(await idsOf(null, 10, "asc")).toEqual(["c", "a", "b"]);
      expect(await idsOf(null, 10, "desc")).toEqual(["b", "a", "c"]);
    });

    it("keep their position when added or saved again, even with another type", async () => {
      await addMessages("msg_1", "msg_2", "msg_3");
      const changed = makeHiddenItem({ id: "msg_1", content: "changed" });
      await store.saveItem("thr_1", changed, owner);
      await store.addThreadItem("thr_1", makeMessage({ id: "msg_2", content: [] }), owner);
      expect(await idsOf(null, 10, "asc")).toEqual(["msg_1", "msg_2", "msg_3"]);
      expect(await store.loadItem("thr_1", "msg_1", owner)).toEqual(changed);
      const visible = await store.loadVisibleThreadItems("thr_1", null, 10, "asc", owner);
      expect(visible.data.map((item) => item.id)).toEqual(["msg_2", "msg_3"]);
    });

    it("are appended by saveItem if they are new", async () => {
      await addMessages("msg_1");
      await store.saveItem("thr_1", makeMessage({ id: "msg_2" }), owner);
      expect(await idsOf(null, 10, "asc")).toEqual(["msg_1", "msg_2"]);
    });

    it("can be paged from any item's id, exclusive, in both directions", async () => {
      await addMessages("a", "b", "c", "d", "e");
      expect(await idsOf("b", 2, "asc")).toEqual(["c", "d"]);
      expect(await idsOf("d", 2, "desc")).toEqual(["c", "b"]);
      expect(await idsOf("e", 2, "asc")).toEqual([]);
    });

    it("have has_more set only if there are more", async () => {
      await addMessages("a", "b", "c");
      const first = await store.loadThreadItems("thr_1", null, 2, "asc", owner);
      expect(first).toMatchObject({ has_more: true, after: "b" });
      const rest = await store.loadThreadItems("thr_1", "b", 1, "asc", owner);
      expect(rest).toMatchObject({ has_more: false });
      expect(rest.after).toBeUndefined();
    });

    it("fill a client's page past hidden ones, whose ids can also be cursors", async () => {
      await addMessages("a");
      for (const id of ["h1", "h2", "h3"]) {
        await store.addThreadItem("thr_1", makeHiddenItem({ id }), owner);
      }
      await addMessages("b", "c");
      const page = await store.loadVisibleThreadItems("thr_1", null, 2, "asc", owner);
      expect(page.data.map((item) => item.id)).toEqual(["a", "b"]);
      expect(page).toMatchObject({ has_more: true, after: "b" });
      const older = await store.loadVisibleThreadItems("thr_1", "h2", 5, "desc", owner);
      expect(older.data.map((item) => item.id)).toEqual(["a"]);
      expect(older.has_more).toBe(false);
    });

    it("reject a cursor that isn't an item of the thread", async () => {
      await addMessages("a");
      await expect(idsOf("none", 5, "asc")).rejects.toThrow(NotFoundError);
      await expect(store.loadVisibleThreadItems("thr_1", "none", 5, "desc", owner)).rejects.toThrow(
        NotFoundError,
      );
    });

    it("of an unknown or another user's thread are an empty page", async () => {
      await addMessages("a");
      const empty = { data: [], has_more: false };
      expect(await store.loadThreadItems("thr_none", null, 5, "asc", owner)).toEqual(empty);
      expect(await store.loadThreadItems("thr_1", null, 5, "asc", createOwner())).toEqual(empty);
    });

    it("are not found if missing, in another thread or owned by another user", async () => {
      await addMessages("a");
      await store.saveThread(makeThread({ id: "thr_2" }), owner);
      await expect(store.loadItem("thr_1", "none", owner)).rejects.toThrow(NotFoundError);
      await expect(store.loadItem("thr_2", "a", owner)).rejects.toThrow(NotFoundError);
      await expect(store.loadItem("thr_1", "a", createOwner())).rejects.toThrow(NotFoundError);
    });

    it("are loaded together in the requested order, or not at all", async () => {
      await addMessages("a", "b", "c");
      const ids = async (...asked: string[]) =>
        (await store.loadItems("thr_1", asked, owner)).map((item) => item.id);
      expect(await ids("c", "a")).toEqual(["c", "a"]);
      expect(await ids()).toEqual([]);
      await expect(ids("a", "none")).rejects.toThrow(NotFoundError);
      await expect(store.loadItems("thr_1", ["a"], createOwner())).rejects.toThrow(NotFoundError);
      await expect(store.loadItems("thr_none", ["a"], owner)).rejects.toThrow(NotFoundError);
    });

    it("can't be written to a thread that is unknown or another user's", async () => {
      const item = makeMessage({ id: "intruder" });
      await expect(store.addThreadItem("thr_none", item, owner)).rejects.toThrow(NotFoundError);
      await expect(store.addThreadItem("thr_1", item, createOwner())).rejects.toThrow(
        NotFoundError,
      );
      await expect(store.saveItem("thr_1", item, createOwner())).rejects.toThrow(NotFoundError);
      expect(await idsOf(null, 5, "asc")).toEqual([]);
    });

    it("can have the same id in two threads", async () => {
      await store.saveThread(makeThread({ id: "thr_2" }), owner);
      await store.addThreadItem("thr_1", makeMessage({ id: "same" }), owner);
      const other = makeMessage({ id: "same", thread_id: "thr_2", content: [] });
      await store.addThreadItem("thr_2", other, owner);
      expect(await store.loadItem("thr_1", "same", owner)).toEqual(makeMessage({ id: "same" }));
      expect(await store.loadItem("thr_2", "same", owner)).toEqual(other);
    });

    it("can be deleted only by their owner, and deleting an unknown one succeeds", async () => {
      await addMessages("a", "b");
      await store.deleteThreadItem("thr_1", "a", createOwner());
      await store.deleteThreadItem("thr_1", "none", owner);
      await store.deleteThreadItem("thr_1", "a", owner);
      expect(await idsOf(null, 5, "asc")).toEqual(["b"]);
      await addMessages("a");
      expect(await idsOf(null, 5, "asc")).toEqual(["b", "a"]);
    });

    it("after another are deleted together, including hidden ones, and none if it doesn't exist", async () => {
      await addMessages("a", "b");
      await store.addThreadItem("thr_1", makeHiddenItem(), owner);
      await addMessages("c");
      await store.deleteItemsAfter("thr_1", "none", owner);
      await store.deleteItemsAfter("thr_1", "a", createOwner());
      expect(await idsOf(null, 10, "asc")).toEqual(["a", "b", "hid_1", "c"]);
      await store.deleteItemsAfter("thr_1", "b", owner);
      expect(await idsOf(null, 10, "asc")).toEqual(["a", "b"]);
    });

    it("written concurrently are all stored once", async () => {
      const ids = Array.from({ length: 8 }, (_, index) => `msg_${index}`);
      await Promise.all(ids.map((id) => store.addThreadItem("thr_1", makeMessage({ id }), owner)));
      expect((await idsOf(null, 20, "asc")).toSorted()).toEqual(ids);
    });
  });
}
