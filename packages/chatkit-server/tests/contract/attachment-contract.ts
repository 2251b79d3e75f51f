import { beforeEach, describe, expect, it } from "vitest";
import { NotFoundError, type Store } from "@acme/chatkit-server";
import { makeAttachment, makeMessage, makeThread, makeUserMessage } from "./builders";
import { createOwner, type OpenStores, type Owner } from "./contract-stores";

export function describeAttachments(open: OpenStores): void {
  let store: Store<Owner>;

  beforeEach(() => {
    ({ store } = open(Date.now));
  });

  describe("attachments", () => {
    let owner: Owner;

    beforeEach(() => {
      owner = createOwner();
    });

    it("are loaded as saved, including their descriptor and server-side metadata", async () => {
      const attachment = makeAttachment({
        metadata: { sha256: "abc", nothing: null },
        upload_descriptor: { url: "https://up.example/1", method: "PUT", headers: { "x-a": "1" } },
      });
      await store.saveAttachment(attachment, owner);
      expect(await store.loadAttachment("atc_1", owner)).toEqual(attachment);
      const { upload_descriptor: _, ...uploaded } = attachment;
      await store.saveAttachment(uploaded, owner);
      expect(await store.loadAttachment("atc_1", owner)).toEqual(uploaded);
    });

    it("are not found if missing or owned by another user", async () => {
      await store.saveAttachment(makeAttachment(), owner);
      await expect(store.loadAttachment("none", owner)).rejects.toThrow(NotFoundError);
      await expect(store.loadAttachment("atc_1", createOwner())).rejects.toThrow(NotFoundError);
    });

    it("are loaded together in the requested order, or not at all", async () => {
      for (const id of ["a", "b", "c"]) await store.saveAttachment(makeAttachment({ id }), owner);
      const loaded = await store.loadAttachments(["c", "a", "b"], owner);
      expect(loaded.map((attachment) => attachment.id)).toEqual(["c", "a", "b"]);
      await expect(store.loadAttachments(["a", "none"], owner)).rejects.toThrow(NotFoundError);
      expect(await store.loadAttachments([], owner)).toEqual([]);
    });

    it("can be deleted only by their owner, and deleting an unknown one succeeds", async () => {
      await store.saveAttachment(makeAttachment(), owner);
      await store.deleteAttachment("atc_1", createOwner());
      expect(await store.loadAttachment("atc_1", owner)).toEqual(makeAttachment());
      await store.deleteAttachment("atc_1", owner);
      await store.deleteAttachment("atc_1", owner);
      await expect(store.loadAttachment("atc_1", owner)).rejects.toThrow(NotFoundError);
    });

    it("belong to the thread whose message claims them, and are deleted with it", async () => {
      await store.saveAttachment(makeAttachment(), owner);
      const claimed = makeAttachment({ thread_id: "thr_1" });
      const item = makeUserMessage({ attachments: [claimed] });
      await store.createThread(makeThread(), { item, attachments: [claimed] }, owner);
      expect(await store.loadAttachment("atc_1", owner)).toEqual(claimed);
      expect(await store.loadItem("thr_1", item.id, owner)).toEqual(item);
      await store.deleteThread("thr_1", owner);
      await expect(store.loadAttachment("atc_1", owner)).rejects.toThrow(NotFoundError);
    });
  });

  describe("first messages", () => {
    it("are stored together with their thread", async () => {
      const owner = createOwner();
      const item = makeUserMessage();
      await store.createThread(makeThread({ title: "T" }), { item, attachments: [] }, owner);
      expect(await store.loadThread("thr_1", owner)).toEqual(makeThread({ title: "T" }));
      await store.addMessage(
        "thr_1",
        { item: makeMessage({ id: "next" }), attachments: [] },
        owner,
      );
      const page = await store.loadThreadItems("thr_1", null, 5, "asc", owner);
      expect(page.data.map((stored) => stored.id)).toEqual([item.id, "next"]);
    });

    it("can't be added to a thread that isn't the caller's", async () => {
      const owner = createOwner();
      await store.saveThread(makeThread(), owner);
      const write = { item: makeUserMessage(), attachments: [] };
      await expect(store.addMessage("thr_1", write, createOwner())).rejects.toThrow(NotFoundError);
      await expect(store.addMessage("thr_none", write, owner)).rejects.toThrow(NotFoundError);
    });
  });
}
