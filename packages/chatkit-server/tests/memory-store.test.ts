import { describe, expect, it } from "vitest";
import { createId, idPrefixes, MemoryStore } from "@acme/chatkit-server";
import { alice, bob, makeAttachment, makeThread } from "./support/harness";
import { makeMessage, makeUserMessage, makeWidget } from "./support/items";

function createStore() {
  return new MemoryStore<{ userId: string }>({ ownerOf: ({ userId }) => userId });
}

describe("MemoryStore", () => {
  it("the second state of a thread replaces the first, even with a null title", async () => {
    const store = createStore();
    await store.saveThread(makeThread({ title: "Tents", metadata: { step: 1 } }), alice);
    await store.saveThread(makeThread({ title: null }), alice);
    expect(await store.loadThread("thr_1", alice)).toEqual(makeThread({ title: null }));
  });

  it("items are loaded as stored, in order and reversed", async () => {
    const store = createStore();
    await store.saveThread(makeThread(), alice);
    const items = [
      makeUserMessage({ attachments: [makeAttachment({ metadata: { path: null } })] }),
      makeMessage("msg_1", "Hi"),
      makeWidget({ widget: { type: "Card", unknown: { deep: [null, { x: 1 }] } } }),
    ];
    for (const item of items) await store.addThreadItem("thr_1", item, alice);
    expect((await store.loadThreadItems("thr_1", null, 20, "asc", alice)).data).toEqual(items);
    expect((await store.loadThreadItems("thr_1", null, 20, "desc", alice)).data).toEqual(
      items.toReversed(),
    );
  });

  it("pages have `limit` rows and the cursor of the next page", async () => {
    const store = createStore();
    await store.saveThread(makeThread(), alice);
    for (const id of ["a", "b", "c"]) await store.addThreadItem("thr_1", makeMessage(id), alice);
    const first = await store.loadThreadItems("thr_1", null, 2, "asc", alice);
    expect(first).toMatchObject({ data: [{ id: "a" }, { id: "b" }], has_more: true, after: "b" });
    const last = await store.loadThreadItems("thr_1", "b", 2, "asc", alice);
    expect(last).toEqual({ data: [makeMessage("c")], has_more: false, after: undefined });
  });

  it("unknown and other users' rows are not found, and another user's list is empty", async () => {
    const store = createStore();
    await store.saveThread(makeThread(), alice);
    await store.addThreadItem("thr_1", makeMessage("msg_1", "Hi"), alice);
    await store.saveAttachment(makeAttachment(), alice);
    const notFound = { name: "NotFoundError" };
    await expect(store.loadItem("thr_1", "msg_2", alice)).rejects.toMatchObject(notFound);
    await expect(store.loadItem("thr_1", "msg_1", bob)).rejects.toMatchObject(notFound);
    await expect(store.loadAttachment("atc_1", bob)).rejects.toMatchObject(notFound);
    await expect(store.saveThread(makeThread(), bob)).rejects.toMatchObject(notFound);
    await expect(store.addThreadItem("thr_1", makeMessage("x"), bob)).rejects.toMatchObject(
      notFound,
    );
    expect(await store.loadThreadItems("thr_1", null, 20, "asc", bob)).toMatchObject({ data: [] });
  });

  it("default ids have the prefix of their kind", async () => {
    const store = createStore();
    expect(store.generateThreadId(alice)).toMatch(/^thr_[0-9a-f]{32}$/);
    expect(store.generateItemId("message", makeThread(), alice)).toMatch(/^msg_/);
    expect(idPrefixes).toMatchObject({
      thread: "thr",
      message: "msg",
      tool_call: "tc",
      workflow: "wf",
      task: "tsk",
      attachment: "atc",
      sdk_hidden_context: "shcx",
    });
  });

  it("an id added twice is one row with the new content in the old position", async () => {
    const store = createStore();
    await store.saveThread(makeThread(), alice);
    for (const item of [makeMessage("a", "One"), makeMessage("b"), makeMessage("a", "Two")]) {
      await store.addThreadItem("thr_1", item, alice);
    }
    expect((await store.loadThreadItems("thr_1", null, 20, "asc", alice)).data).toEqual([
      makeMessage("a", "Two"),
      makeMessage("b"),
    ]);
  });

  it("stored values are copies", async () => {
    const store = createStore();
    await store.saveThread(makeThread(), alice);
    const message = makeMessage("msg_1", "Hi");
    await store.addThreadItem("thr_1", message, alice);
    message.content.push({ type: "output_text", text: "later", annotations: [] });
    expect(await store.loadItem("thr_1", "msg_1", alice)).toEqual(makeMessage("msg_1", "Hi"));
  });
});

describe("createId", () => {
  it("sorts by time and is unique", () => {
    const early = createId("message", 1_000);
    const late = createId("message", 2_000);
    expect(early < late).toBe(true);
    expect(createId("message", 1_000)).not.toBe(early);
  });
});
