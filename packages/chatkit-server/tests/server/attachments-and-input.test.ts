import { describe, expect, it } from "vitest";
import { AttachmentStore, NotFoundError, type Attachment } from "@acme/chatkit-server";
import {
  addMessage,
  alice,
  bob,
  Harness,
  request,
  types,
  type TestContext,
} from "../support/harness";
import { makeHidden, makeMessage, makeWidget } from "../support/items";

class ScriptedAttachmentStore extends AttachmentStore<TestContext> {
  readonly log: string[] = [];
  override async createAttachment(
    { name, mime_type }: { name: string; mime_type: string },
    context: TestContext,
  ): Promise<Attachment> {
    const shared = {
      id: this.generateAttachmentId(mime_type, context),
      name,
      mime_type,
      metadata: { bucket: "b" },
      upload_descriptor: { url: "https://up.example", method: "PUT" as const, headers: {} },
    };
    return mime_type.startsWith("image/")
      ? { type: "image", preview_url: "https://pre.example", ...shared }
      : { type: "file", ...shared };
  }
  override async deleteAttachment(attachmentId: string): Promise<void> {
    this.log.push(`bytes of ${attachmentId}`);
  }
}

const create = (mimeType: string) =>
  request("attachments.create", { name: "list", size: "12", mime_type: mimeType });

describe("attachments", () => {
  it("a file or an image is created, stored and returned without metadata", async () => {
    const harness = new Harness({}, { attachmentStore: new ScriptedAttachmentStore() });
    const shared = {
      id: expect.stringMatching(/^atc_/),
      name: "list",
      upload_descriptor: { url: "https://up.example/", method: "PUT", headers: {} },
    };
    const file = await harness.json(create("text/plain"));
    expect(file).toEqual({ type: "file", mime_type: "text/plain", ...shared });
    const image = await harness.json(create("image/png"));
    expect(image).toEqual({
      type: "image",
      mime_type: "image/png",
      preview_url: "https://pre.example/",
      ...shared,
    });
    const { id } = JSON.parse(JSON.stringify(file));
    expect(await harness.store.loadAttachment(id, alice)).toMatchObject({
      metadata: { bucket: "b" },
    });
  });

  it("attachment requests are rejected without an attachment store", async () => {
    const harness = new Harness();
    for (const body of [
      create("text/plain"),
      request("attachments.delete", { attachment_id: "atc_1" }),
    ]) {
      await expect(harness.json(body)).rejects.toMatchObject({ name: "UnsupportedOperationError" });
    }
  });

  it("an attachment's bytes are deleted before its metadata", async () => {
    const attachmentStore = new ScriptedAttachmentStore();
    const harness = new Harness({}, { attachmentStore });
    await harness.attach();
    const deleteAttachment = harness.store.deleteAttachment.bind(harness.store);
    harness.store.deleteAttachment = async (id, context) => {
      attachmentStore.log.push(`row of ${id}`);
      await deleteAttachment(id, context);
    };
    const answer = await harness.json(request("attachments.delete", { attachment_id: "atc_1" }));
    expect(answer).toEqual({});
    expect(attachmentStore.log).toEqual(["bytes of atc_1", "row of atc_1"]);
  });

  it("the attachment store checks that a claimed attachment is complete", async () => {
    class StrictStore extends ScriptedAttachmentStore {
      override async claimAttachment(attachment: Attachment): Promise<Attachment> {
        return { ...attachment, upload_descriptor: undefined, name: "claimed.txt" };
      }
    }
    const harness = new Harness({}, { attachmentStore: new StrictStore() });
    await harness.seed();
    await harness.attach();
    const [message] = await harness.frames(addMessage("Look", { attachments: ["atc_1"] }));
    expect(message).toMatchObject({ item: { attachments: [{ name: "claimed.txt" }] } });
    expect(types(await harness.items())).toEqual(["user_message"]);
  });
});

describe("input.transcribe", () => {
  const dictate = (audio: string) =>
    request("input.transcribe", { audio_base64: audio, mime_type: "audio/webm;codecs=opus" });

  it("passes the bytes and their type to the handler", async () => {
    const seen: unknown[] = [];
    const harness = new Harness({
      transcribe: async (audio, context) => {
        seen.push([...audio.data], audio.mimeType, audio.mediaType, context);
        return { text: "two tents" };
      },
    });
    expect(await harness.json(dictate("AP8 B\nAg=="))).toEqual({ text: "two tents" });
    expect(seen).toEqual([[0, 255, 1, 2], "audio/webm;codecs=opus", "audio/webm", alice]);
  });

  it("fails as not implemented without a handler", async () => {
    await expect(new Harness().json(dictate("AP8="))).rejects.toMatchObject({
      name: "UnsupportedOperationError",
    });
  });

  it.each([["AP8"], ["A==="], [""], ["!!!"]])("rejects %j, which isn't base64", async (audio) => {
    const harness = new Harness({ transcribe: async () => ({ text: "" }) });
    await expect(harness.json(dictate(audio))).rejects.toMatchObject({
      field: "params.audio_base64",
    });
  });
});

describe("items.feedback", () => {
  it("passes the vote to the hook as sent", async () => {
    const seen: unknown[] = [];
    const harness = new Harness({
      addFeedback: async (...vote) => {
        seen.push(vote);
      },
    });
    await harness.seed([makeMessage("msg_1", "Hi"), makeWidget()]);
    const vote = { thread_id: "thr_1", item_ids: ["msg_1", "wid_1"], kind: "negative" };
    expect(await harness.json(request("items.feedback", vote))).toEqual({});
    expect(seen).toEqual([["thr_1", ["msg_1", "wid_1"], "negative", alice]]);
  });

  it("ignores the vote without a hook", async () => {
    const vote = { thread_id: "thr_1", item_ids: [], kind: "positive" };
    const harness = new Harness();
    await harness.seed();
    expect(await harness.json(request("items.feedback", vote))).toEqual({});
  });

  it.each([
    ["an unknown item", { item_ids: ["msg_1", "gone"] }, alice],
    ["a hidden item", { item_ids: ["hid_1"] }, alice],
    ["an item of another user's thread", { item_ids: ["msg_1"] }, bob],
    ["an item of an unknown thread", { thread_id: "gone", item_ids: ["msg_1"] }, alice],
    ["no item of an unknown thread", { thread_id: "gone" }, alice],
  ])("on %s is not found", async (_what, vote, context) => {
    const seen: unknown[] = [];
    const harness = new Harness({
      addFeedback: async (...call) => {
        seen.push(call);
      },
    });
    await harness.seed([makeMessage("msg_1", "Hi"), makeHidden()]);
    const params = { thread_id: "thr_1", item_ids: [], kind: "positive", ...vote };
    await expect(harness.json(request("items.feedback", params), context)).rejects.toThrow(
      NotFoundError,
    );
    expect(seen).toEqual([]);
  });
});
