import { beforeEach, describe, expect, it } from "vitest";
import {
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PayloadTooLargeError,
  type Attachment,
} from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import type { PrismaAttachmentStore, PrismaStore } from "@/lib/stores";
import {
  makeMessage,
  makeThread,
  makeUserMessage,
} from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";

export interface UploadStores {
  store: PrismaStore<Owner>;
  attachments: PrismaAttachmentStore<Owner>;
  /** Sends bytes to an upload's URL like a client. Resolves to whether they were accepted. */
  upload(attachment: Attachment, bytes: Uint8Array): Promise<boolean>;
  /** The image that a preview link finally leads to. */
  show(previewUrl: string): Promise<{ bytes: Uint8Array; mimeType: string }>;
  /** Whether an attachment's bytes still exist. */
  isKept(attachmentId: string, owner: Owner): Promise<boolean>;
}

export const png = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);
const text = new TextEncoder().encode("Notes on boots, größer and kleiner.");
const program = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]);

const DAY = 24 * 60 * 60 * 1000;

export function describeUploads(open: (clock: () => number) => UploadStores): void {
  describe("uploads", () => {
    let now: number;
    let stores: UploadStores;
    let owner: Owner;

    beforeEach(() => {
      now = Date.now();
      stores = open(() => now);
      owner = createOwner();
    });

    async function announce(mimeType: string, size: number, name = "boots.png") {
      const params = { name, size, mime_type: mimeType };
      const attachment = await stores.attachments.createAttachment(params, owner);
      await stores.store.saveAttachment(attachment, owner);
      return attachment;
    }

    async function sendMessage(attachment: Attachment, threadId = "thr_1"): Promise<void> {
      const loaded = await stores.store.loadAttachment(attachment.id, owner);
      const claimed = await stores.attachments.claimAttachment(loaded, owner);
      const item = makeUserMessage({
        id: `msg_${threadId}`,
        attachments: [{ ...claimed, thread_id: threadId }],
      });
      await stores.store.saveThread(makeThread({ id: threadId }), owner);
      await stores.store.addMessage(threadId, { item, attachments: item.attachments }, owner);
    }

    it("in two phases are announced, sent, shown and claimed", async () => {
      const announced = await announce("image/png", png.byteLength);
      expect(announced).toMatchObject({ type: "image", name: "boots.png" });
      expect(await stores.upload(announced, png)).toBe(true);
      await sendMessage(announced);
      const stored = await stores.store.loadAttachment(announced.id, owner);
      expect(stored).toMatchObject({ type: "image", mime_type: "image/png", thread_id: "thr_1" });
      expect(stored).not.toHaveProperty("upload_descriptor");
      const item = await stores.store.loadItem("thr_1", "msg_thr_1", owner);
      const previewUrl = previewUrlOf(stored);
      expect(JSON.stringify(item)).toContain(JSON.stringify(previewUrl));
      expect(await stores.show(previewUrl)).toEqual({ bytes: png, mimeType: "image/png" });
      expect((await stores.attachments.readAttachment(announced.id, owner)).bytes).toEqual(png);
    });

    it("in one phase are ready immediately", async () => {
      const file = { name: "../../etc/notes\n.txt", bytes: text };
      const attachment = await stores.attachments.acceptDirectUpload(file, owner);
      expect(attachment).toMatchObject({
        type: "file",
        name: "notes.txt",
        mime_type: "text/plain",
      });
      await sendMessage(attachment);
      const read = await stores.attachments.readAttachment(attachment.id, owner);
      expect(read.bytes).toEqual(text);
    });

    it("can't be claimed before they are complete", async () => {
      const announced = await announce("image/png", png.byteLength);
      await expect(sendMessage(announced)).rejects.toThrow(NotFoundError);
      await expect(stores.attachments.readAttachment(announced.id, owner)).rejects.toThrow(
        NotFoundError,
      );
    });

    it("can be claimed by only one thread, and only by their owner", async () => {
      const file = { name: "notes.txt", bytes: text };
      const attachment = await stores.attachments.acceptDirectUpload(file, owner);
      const stranger = createOwner(owner.tenantId);
      await stores.store.saveThread(makeThread(), stranger);
      const item = makeMessage({ id: "intruder" });
      const write = { item, attachments: [{ ...attachment, thread_id: "thr_1" }] };
      await expect(stores.store.addMessage("thr_1", write, stranger)).rejects.toThrow(
        NotFoundError,
      );
      await sendMessage(attachment, "thr_1");
      await expect(sendMessage(attachment, "thr_2")).rejects.toThrow(NotFoundError);
      const items = await stores.store.loadThreadItems("thr_2", null, 5, "asc", owner);
      expect(items.data).toEqual([]);
    });

    it("get their type from the bytes, whatever was announced", async () => {
      const announced = await announce("image/jpeg", png.byteLength, "picture.jpg");
      expect(await stores.upload(announced, png)).toBe(true);
      await sendMessage(announced);
      expect(await stores.store.loadAttachment(announced.id, owner)).toMatchObject({
        mime_type: "image/png",
      });
      const page = new TextEncoder().encode("<script>alert(1)</script>");
      const direct = await stores.attachments.acceptDirectUpload(
        { name: "page.png", bytes: page },
        owner,
      );
      expect(direct).toMatchObject({ type: "file", mime_type: "text/plain" });
    });

    it("of an unsupported type are rejected, whether announced or detected", async () => {
      await expect(announce("application/x-msdownload", 10)).rejects.toThrow(InvalidRequestError);
      const file = { name: "notes.txt", bytes: program };
      await expect(stores.attachments.acceptDirectUpload(file, owner)).rejects.toThrow(
        InvalidRequestError,
      );
    });

    it("that are empty or too large are refused", async () => {
      const tooLarge = stores.attachments.maxBytes + 1;
      await expect(announce("image/png", tooLarge)).rejects.toThrow(PayloadTooLargeError);
      await expect(announce("image/png", 0)).rejects.toThrow(InvalidRequestError);
      const file = { name: "big.txt", bytes: new Uint8Array(tooLarge).fill(65) };
      await expect(stores.attachments.acceptDirectUpload(file, owner)).rejects.toThrow(
        PayloadTooLargeError,
      );
    });

    it("that arrive twice at once are accepted once", async () => {
      const announced = await announce("image/png", png.byteLength);
      const arrivals = Array.from({ length: 4 }, () => stores.upload(announced, png));
      const outcomes = await Promise.allSettled(arrivals);
      const failures = outcomes.flatMap((each) =>
        each.status === "rejected" ? [each.reason] : [],
      );
      expect(failures.length).toBeLessThan(arrivals.length);
      for (const failure of failures) expect(failure).toBeInstanceOf(ConflictError);
      await sendMessage(announced);
    });

    it("that are larger or smaller than announced are refused", async () => {
      for (const size of [text.byteLength - 1, text.byteLength + 1, stores.attachments.maxBytes]) {
        const announced = await announce("text/plain", size, "notes.txt");
        expect(await stores.upload(announced, text).catch(() => false)).toBe(false);
        await expect(sendMessage(announced, `thr_${size}`)).rejects.toThrow(NotFoundError);
        expect(await stores.isKept(announced.id, owner)).toBe(false);
      }
    });

    it("that a user never claims can't pile up", async () => {
      for (let count = 0; count < 5; count += 1) await announce("text/plain", 10);
      await expect(announce("text/plain", 10)).rejects.toThrow(ConflictError);
    });

    it("that nobody claims expire with their bytes, and claimed ones stay", async () => {
      const draft = await stores.attachments.acceptDirectUpload(
        { name: "a.txt", bytes: text },
        owner,
      );
      const sent = await stores.attachments.acceptDirectUpload(
        { name: "b.txt", bytes: text },
        owner,
      );
      await sendMessage(sent);
      now += DAY;
      await expect(stores.store.loadAttachment(draft.id, owner)).rejects.toThrow(NotFoundError);
      expect(await stores.isKept(draft.id, owner)).toBe(true);
      expect(await stores.attachments.sweepExpired()).toBeGreaterThanOrEqual(1);
      expect(await stores.isKept(draft.id, owner)).toBe(false);
      expect((await stores.attachments.readAttachment(sent.id, owner)).bytes).toEqual(text);
    });

    it("are deleted with their thread", async () => {
      const file = { name: "notes.txt", bytes: text };
      const attachment = await stores.attachments.acceptDirectUpload(file, owner);
      await sendMessage(attachment);
      await stores.store.deleteThread("thr_1", owner);
      await expect(stores.attachments.readAttachment(attachment.id, owner)).rejects.toThrow(
        NotFoundError,
      );
      await stores.attachments.sweepExpired();
      expect(await stores.isKept(attachment.id, owner)).toBe(false);
    });

    it("can be deleted only by their owner", async () => {
      const file = { name: "notes.txt", bytes: text };
      const attachment = await stores.attachments.acceptDirectUpload(file, owner);
      await stores.attachments.deleteAttachment(attachment.id, createOwner(owner.tenantId));
      expect(await stores.isKept(attachment.id, owner)).toBe(true);
      await stores.attachments.deleteAttachment(attachment.id, owner);
      await stores.store.deleteAttachment(attachment.id, owner);
      expect(await stores.isKept(attachment.id, owner)).toBe(false);
    });

    it("are shown through links that expire and can't be forged", async () => {
      const file = { name: "boots.png", bytes: png };
      const attachment = await stores.attachments.acceptDirectUpload(file, owner);
      const token = previewUrlOf(attachment).split("/").at(-1) ?? "";
      const forged = token.replace(/^./, (first) => (first === "A" ? "B" : "A"));
      await expect(stores.attachments.openPreview(forged)).rejects.toThrow(NotFoundError);
      await expect(stores.attachments.acceptUpload(token, png)).rejects.toThrow(NotFoundError);
      now += 3 * 60 * 60 * 1000;
      await expect(stores.attachments.openPreview(token)).rejects.toThrow(NotFoundError);
      const fresh = await stores.store.loadAttachment(attachment.id, owner);
      expect((await stores.show(previewUrlOf(fresh))).bytes).toEqual(png);
    });
  });
}

function previewUrlOf(attachment: Attachment): string {
  return attachment.type === "image" ? attachment.preview_url : "";
}
