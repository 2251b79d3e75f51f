import { describe, expect, it } from "vitest";
import { MemoryStore, type ThreadMetadata, type UserMessageItem } from "@acme/chatkit-server";
import {
  addMessage,
  alice,
  bob,
  createThread,
  Harness,
  request,
  types,
  type TestContext,
} from "../support/harness";
import { makeMessage } from "../support/items";

describe("threads.create", () => {
  it("announces the thread, the message and the stream's options", async () => {
    const harness = new Harness();
    const events = await harness.stream(createThread());
    expect(types(events)).toEqual(["thread.created", "thread.item.done", "stream_options"]);
  });

  it("tells its handler that the thread contains nothing else, unlike later messages", async () => {
    const startsThread: boolean[] = [];
    const harness = new Harness({
      respond(_thread, _message, _context, turn) {
        startsThread.push(turn.startsThread);
        return [];
      },
    });
    await harness.stream(createThread());
    await harness.seed();
    await harness.stream(addMessage());
    expect(startsThread).toEqual([true, false]);
  });

  it("leaves the thread untitled and stores text and quote", async () => {
    const harness = new Harness();
    const frames = await harness.frames(createThread("Which one?", { quoted_text: "two tents" }));
    expect(frames[0]).not.toHaveProperty("thread.title");
    expect(frames[1]).toMatchObject({
      item: {
        type: "user_message",
        content: [{ type: "input_text", text: "Which one?" }],
        quoted_text: "two tents",
      },
    });
  });

  it("uses ids from the store's generators, the thread's first", async () => {
    const kinds: string[] = [];
    class NamingStore extends MemoryStore<TestContext> {
      override generateThreadId(): string {
        kinds.push("thread");
        return "thr_custom";
      }
      override generateItemId(kind: string, thread: ThreadMetadata): string {
        kinds.push(kind);
        return `${thread.id}_${kind}`;
      }
    }
    const harness = new Harness({}, { store: new NamingStore() });
    const [created, message] = await harness.frames(createThread());
    expect(created).toMatchObject({ thread: { id: "thr_custom" } });
    expect(message).toMatchObject({ item: { id: "thr_custom_message", thread_id: "thr_custom" } });
    expect(kinds).toEqual(["thread", "message"]);
  });

  it("leaves no thread if an attachment is unknown, and sends the user an error", async () => {
    const harness = new Harness();
    const events = await harness.stream(createThread("Look", { attachments: ["atc_gone"] }));
    expect(events).toEqual([
      {
        type: "error",
        code: "custom",
        message: "One of the attachments was deleted. Please remove it and attach it again.",
        allow_retry: false,
      },
    ]);
    expect(await harness.json(request("threads.list"))).toEqual({ data: [], has_more: false });
  });

  it("treats another user's attachment as missing", async () => {
    const harness = new Harness();
    await harness.attach({}, bob);
    const events = await harness.stream(createThread("Look", { attachments: ["atc_1"] }));
    expect(types(events)).toEqual(["error"]);
  });

  it("leaves no thread if its turn can't begin", async () => {
    const harness = new Harness();
    harness.turnStore.begin = async () => {
      throw new Error("The database is gone");
    };
    await expect(harness.stream(createThread())).rejects.toThrow("The database is gone");
    expect(await harness.json(request("threads.list"))).toEqual({ data: [], has_more: false });
  });
});

describe("user messages", () => {
  it("a message claims its attachments for the thread", async () => {
    const harness = new Harness();
    await harness.attach({ id: "atc_1" });
    await harness.attach({ id: "atc_2" });
    await harness.seed();
    await harness.stream(addMessage("Look", { attachments: ["atc_1"] }));
    const [created] = await harness.stream(createThread("Look", { attachments: ["atc_2"] }));
    expect((await harness.store.loadAttachment("atc_1", alice)).thread_id).toBe("thr_1");
    expect(created).toMatchObject({
      thread: { id: (await harness.store.loadAttachment("atc_2", alice)).thread_id },
    });
  });

  it("a message can't claim an attachment of another thread", async () => {
    const harness = new Harness();
    await harness.seed();
    await harness.attach({ thread_id: "thr_other" });
    const events = await harness.stream(addMessage("Look", { attachments: ["atc_1"] }));
    expect(types(events)).toEqual(["error"]);
    expect(await harness.items()).toEqual([]);
  });

  it("a message passes the chosen tool and model to the handler", async () => {
    const seen: unknown[] = [];
    const harness = new Harness({
      respond: (_thread, message) => {
        seen.push(message?.inference_options);
        return [];
      },
    });
    await harness.seed();
    const options = { tool_choice: { id: "search" }, model: "fast" };
    await harness.stream(createThread("Hi", { inference_options: options }));
    await harness.stream(addMessage("Hi", { inference_options: options }));
    expect(seen).toEqual([options, options]);
  });

  it("a message can omit attachments and inference options", async () => {
    const messages: (UserMessageItem | null)[] = [];
    const harness = new Harness({
      respond: (_thread, message) => {
        messages.push(message);
        return [];
      },
    });
    await harness.seed();
    const input = { content: [{ type: "input_tag", id: "t", text: "Tent", interactive: true }] };
    await harness.stream(request("threads.add_user_message", { thread_id: "thr_1", input }));
    expect(messages[0]).toMatchObject({
      attachments: [],
      inference_options: {},
      content: [{ type: "input_tag", data: {} }],
    });
  });

  it("handlers, hooks and stores get the same context", async () => {
    const seen: TestContext[] = [];
    class WatchedStore extends MemoryStore<TestContext> {
      override async loadThread(id: string, context: TestContext): Promise<ThreadMetadata> {
        seen.push(context);
        return super.loadThread(id, context);
      }
    }
    const harness = new Harness(
      {
        respond: (_thread, _message, context) => {
          seen.push(context);
          return [];
        },
        addFeedback: async (_threadId, _itemIds, _kind, context) => {
          seen.push(context);
        },
      },
      { store: new WatchedStore() },
    );
    await harness.seed([makeMessage("msg_1", "Hi")]);
    await harness.stream(addMessage());
    await harness.json(
      request("items.feedback", { thread_id: "thr_1", item_ids: ["msg_1"], kind: "positive" }),
    );
    expect(seen).toHaveLength(3);
    for (const context of seen) expect(context).toBe(alice);
  });

  it("a message to an existing thread is the first item of its stream", async () => {
    const harness = new Harness();
    await harness.seed();
    const events = await harness.stream(addMessage());
    expect(types(events)).toEqual(["thread.item.done", "stream_options"]);
  });

  it("a message to an unknown thread fails and stores nothing", async () => {
    const harness = new Harness();
    await expect(harness.stream(addMessage())).rejects.toMatchObject({ name: "NotFoundError" });
    await harness.seed();
    expect(await harness.items()).toEqual([]);
    expect(types(await harness.stream(addMessage()))).not.toContain("error");
  });

  it("a locked thread accepts a message unless the server enforces the status", async () => {
    const status = { type: "locked", reason: "The shop is closed." } as const;
    const lenient = new Harness();
    await lenient.seed([], { status });
    await lenient.stream(addMessage());
    expect(types(await lenient.items())).toEqual(["user_message"]);

    const strict = new Harness({}, { enforceThreadStatus: true });
    await strict.seed([], { status });
    expect(await strict.stream(addMessage())).toEqual([
      { type: "error", code: "custom", message: "The shop is closed.", allow_retry: false },
    ]);
    expect(await strict.items()).toEqual([]);
  });
});

describe("threads.update and threads.delete", () => {
  it.each([
    [
      "text",
      { content: [{ type: "input_text", text: "x".repeat(11) }] },
      "This message has 11 characters, but the limit is 10",
    ],
    [
      "text and quote",
      { quoted_text: "quoted" },
      "This message has 11 characters, but the limit is 10",
    ],
    [
      "of a mention",
      { content: [{ type: "input_tag", id: "tent", text: "Tent", data: { a: "" } }] },
      "This message has 16 characters, but the limit is 10",
    ],
    ["files", { attachments: ["a", "b"] }, "This message has 2 files, but the limit is 1"],
  ])(
    "a message with more %s than allowed is rejected with an explanation and not stored",
    async (_what, input, words) => {
      const harness = new Harness({}, { maxMessageCharacters: 10, maxMessageAttachments: 1 });
      await harness.seed();
      const message = {
        content: [{ type: "input_text", text: "Hello" }],
        attachments: [],
        inference_options: {},
        ...input,
      };
      const error = {
        type: "error",
        code: "validation_error",
        message: expect.stringContaining(words),
        allow_retry: false,
      };
      const added = request("threads.add_user_message", { thread_id: "thr_1", input: message });
      expect(await harness.stream(added)).toEqual([error]);
      expect(await harness.stream(request("threads.create", { input: message }))).toEqual([error]);
      expect(await harness.items()).toEqual([]);
      expect(await harness.json(request("threads.list"))).toMatchObject({
        data: [{ id: "thr_1" }],
      });
    },
  );

  it("a new title is returned and stored", async () => {
    const harness = new Harness();
    await harness.seed();
    const rename = request("threads.update", { thread_id: "thr_1", title: "Tents" });
    expect(await harness.json(rename)).toMatchObject({ title: "Tents", items: { data: [] } });
    expect(await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }))).toMatchObject({
      title: "Tents",
    });
  });

  it("a deleted thread can't be read again", async () => {
    const harness = new Harness();
    await harness.seed();
    expect(await harness.json(request("threads.delete", { thread_id: "thr_1" }))).toEqual({});
    await expect(
      harness.json(request("threads.get_by_id", { thread_id: "thr_1" })),
    ).rejects.toMatchObject({ name: "NotFoundError" });
  });
});
