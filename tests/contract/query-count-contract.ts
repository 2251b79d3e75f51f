import { beforeEach, describe, expect, it } from "vitest";
import { ThreadBusyError } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import {
  DatabaseAttachmentStore,
  PrismaFeedbackStore,
  PrismaStore,
  PrismaTurnStore,
} from "@/lib/stores";
import {
  makeAttachment,
  makeMessage,
  makeThread,
  makeUserMessage,
} from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";

/** The maximum number of queries per operation. */
const MAX_QUERIES = 4;

export function describeQueryCounts(database: Database): void {
  let queries: string[] = [];
  database.$on("query", ({ query }) => queries.push(query));
  const open = async () => database;
  const store = new PrismaStore<Owner>({ database: open });
  const turnStore = new PrismaTurnStore<Owner>({ database: open });

  const feedback = new PrismaFeedbackStore({ database: open });
  const uploads = new DatabaseAttachmentStore<Owner>({
    database: open,
    secret: "a secret for tests",
    baseUrl: () => "https://shop.example/api/chatkit/attachments",
    maxBytes: 1024,
    maxUnclaimed: 20,
  });

  async function count(operation: () => Promise<unknown>): Promise<number> {
    queries = [];
    await operation();
    return queries.filter((query) => !/^(BEGIN|COMMIT)|Implicit "COMMIT"/.test(query)).length;
  }

  describe("queries", () => {
    let owner: Owner;

    beforeEach(async () => {
      owner = createOwner();
      await store.saveThread(makeThread(), owner);
      await store.addThreadItem("thr_1", makeMessage(), owner);
      await store.saveAttachment(makeAttachment(), owner);
    });

    it("of every store operation number at most four", async () => {
      const attachments = [makeAttachment({ thread_id: "thr_1" })];
      const message = { item: makeUserMessage({ attachments }), attachments };
      const thread = makeThread({ id: "thr_2" });
      const item = makeMessage();
      const turn = { id: "trn_1", thread_id: "thr_1", lease: 1_000, idempotency_key: "key" };
      const other = { id: "trn_2", thread_id: "thr_1", lease: 1_000 };
      const vote = { threadId: "thr_1", itemIds: ["msg_1", "msg_u"], kind: "positive" as const };
      await store.saveThread(makeThread({ id: "thr_3" }), owner);
      await turnStore.begin({ id: "trn_3", thread_id: "thr_3", lease: 0 }, owner);
      const operations: [string, () => Promise<unknown>][] = [
        ["saveThread", () => store.saveThread(makeThread(), owner)],
        ["updateThread", () => store.updateThread("thr_1", { title: "Boots" }, owner)],
        ["update metadata", () => store.updateThread("thr_1", { metadata: { a: 1 } }, owner)],
        ["setMissingTitle", () => store.setMissingTitle("thr_3", "Boots", owner)],
        ["loadThread", () => store.loadThread("thr_1", owner)],
        ["loadThreads", () => store.loadThreads(20, "thr_1", "desc", owner)],
        ["loadThreadItems", () => store.loadThreadItems("thr_1", "msg_1", 20, "asc", owner)],
        ["loadVisible", () => store.loadVisibleThreadItems("thr_1", "msg_1", 20, "asc", owner)],
        ["addThreadItem", () => store.addThreadItem("thr_1", item, owner)],
        ["saveItem", () => store.saveItem("thr_1", item, owner)],
        ["loadItem", () => store.loadItem("thr_1", "msg_1", owner)],
        ["deleteItemsAfter", () => store.deleteItemsAfter("thr_1", "msg_1", owner)],
        ["createThread", () => store.createThread(thread, { ...message, attachments: [] }, owner)],
        ["addMessage", () => store.addMessage("thr_1", message, owner)],
        ["loadAttachments", () => store.loadAttachments(["atc_1"], owner)],
        ["deleteThreadItem", () => store.deleteThreadItem("thr_1", "msg_1", owner)],
        ["deleteAttachment", () => store.deleteAttachment("atc_1", owner)],
        ["begin", () => turnStore.begin(turn, owner)],
        ["begin a known key", () => turnStore.begin(turn, owner)],
        ["begin in a busy thread", () => refused(turnStore.begin(other, owner))],
        [
          "checkpoint 200 turns",
          () => turnStore.checkpoints(Array(200).fill({ turnId: "trn_1", context: owner }), 1_000),
        ],
        ["checkpoint", () => turnStore.checkpoint("trn_1", { lease: 1_000 }, owner)],
        ["requestStop", () => turnStore.requestStop("thr_1", owner)],
        ["load", () => turnStore.load("thr_1", owner)],
        ["loadByIdempotencyKey", () => turnStore.loadByIdempotencyKey("key", owner)],
        ["end", () => turnStore.end("trn_1", owner)],
        ["take over", async () => turnStore.begin({ ...other, thread_id: "thr_3" }, owner)],
        ["feedback", () => feedback.save(vote, owner)],
        ["deleteThread", () => store.deleteThread("thr_1", owner)],
      ];
      for (const [name, operation] of operations) {
        expect.soft(await count(operation), name).toBeLessThanOrEqual(MAX_QUERIES);
      }
    });

    it("of every operation with attachments number at most four", async () => {
      const bytes = new TextEncoder().encode("Notes on boots.");
      const announced = { name: "notes.txt", size: bytes.byteLength, mime_type: "text/plain" };
      const attachment = await uploads.createAttachment(announced, owner);
      await store.saveAttachment(attachment, owner);
      const token = attachment.upload_descriptor?.url.split("/").at(-1) ?? "";
      const operations: [string, () => Promise<unknown>][] = [
        ["createAttachment", () => uploads.createAttachment(announced, owner)],
        ["acceptUpload", () => uploads.acceptUpload(token, bytes)],
        ["claimAttachment", () => uploads.claimAttachment(attachment, owner)],
        ["readAttachment", () => uploads.readAttachment(attachment.id, owner)],
        ["acceptDirectUpload", () => uploads.acceptDirectUpload({ name: "a.txt", bytes }, owner)],
        ["deleteAttachment", () => uploads.deleteAttachment(attachment.id, owner)],
      ];
      for (const [name, operation] of operations) {
        expect.soft(await count(operation), name).toBeLessThanOrEqual(MAX_QUERIES);
      }
    });

    it("of a turn number four plus one for each finished item", async () => {
      const spent = await count(async () => {
        const turn = { id: "trn_1", thread_id: "thr_1", lease: 1_000 };
        const { thread } = await turnStore.begin(turn, owner);
        expect(thread).toEqual(makeThread());
        await store.addMessage("thr_1", { item: makeUserMessage(), attachments: [] }, owner);
        for (const id of ["msg_2", "msg_3", "msg_4"]) {
          await store.addThreadItem("thr_1", makeMessage({ id }), owner);
        }
        await turnStore.end("trn_1", owner);
      });
      expect(spent).toBe(4 + 3);
    });
  });
}

async function refused(operation: Promise<unknown>): Promise<void> {
  await expect(operation).rejects.toThrow(ThreadBusyError);
}
