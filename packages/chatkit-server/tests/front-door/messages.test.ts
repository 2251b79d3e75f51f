import { describe, expect, it } from "vitest";
import { ChatKit, MemoryStore, type ChatMessage, type ThreadItem } from "@acme/chatkit-server";
import {
  addMessage,
  createThread,
  makeAttachment,
  makeThread,
  recordingLogger,
} from "../support/harness";
import {
  makeHidden,
  makeMessage,
  makeToolCall,
  makeUserMessage,
  makeWidget,
} from "../support/items";
import { readPost, threadIdOf } from "../support/front-door";

/** The messages that the handler gets when a message follows these items. */
async function messagesAfter(items: ThreadItem[], options: { historyLimit?: number } = {}) {
  const store = new MemoryStore<object>();
  await store.saveThread(makeThread(), {});
  for (const item of items) await store.addThreadItem("thr_1", item, {});
  let seen: ChatMessage[] = [];
  const chat = new ChatKit({ store, ...options }).handler(async function* ({ messages }) {
    seen = messages;
    yield "Hi.";
  });
  await readPost(chat, addMessage("And now?"));
  return seen;
}

const now = { role: "user", content: "And now?" };

describe("messages", () => {
  it("have a role and content, oldest first, up to the one to answer", async () => {
    const chat = new ChatKit().handler(async function* ({ messages }) {
      yield JSON.stringify(messages.map(({ role, content }) => [role, content.length]));
    });
    const first = await readPost(chat, createThread("Hello"));
    const second = await readPost(chat, addMessage("Again", {}, threadIdOf(first)));
    expect(second.at(-1)).toMatchObject({
      item: { content: [{ text: '[["user",5],["assistant",12],["user",5]]' }] },
    });
  });

  it("are the newest 50 by default, or as many as configured", async () => {
    const items = Array.from({ length: 60 }, (_, at) => makeMessage(`msg_${at}`, `Line ${at}`));
    const byDefault = await messagesAfter(items);
    expect([byDefault.length, byDefault[0], byDefault.at(-1)]).toEqual([
      50,
      { role: "assistant", content: "Line 11" },
      now,
    ]);
    expect(await messagesAfter(items, { historyLimit: 2 })).toEqual([
      { role: "assistant", content: "Line 59" },
      now,
    ]);
  });

  it("join the parts of an answer, and omit an empty one", async () => {
    const part = (text: string) => ({ type: "output_text" as const, text, annotations: [] });
    const answer = { ...makeMessage("a"), content: [part("Warm "), part("boots")] };
    const empty = { ...makeMessage("b"), content: [] };
    expect(await messagesAfter([answer, empty])).toEqual([
      { role: "assistant", content: "Warm boots" },
      now,
    ]);
  });

  it("name attachments and mentions", async () => {
    const item = makeUserMessage({
      attachments: [makeAttachment({ name: "list.pdf", mime_type: "application/pdf" })],
      content: [
        { type: "input_text", text: "Like " },
        { type: "input_tag", id: "p1", text: "Ridge", data: { sku: "R1" }, interactive: false },
      ],
    });
    const [message, mention] = await messagesAfter([item]);
    expect(message).toEqual({
      role: "user",
      content: "Like @Ridge\n[Attachment: list.pdf (application/pdf)]",
    });
    expect(mention?.content).toContain('- @Ridge: {"sku":"R1"}');
  });

  it("include a client tool's result, and omit one that is still running", async () => {
    const call = makeToolCall({ name: "switch_theme", arguments: { theme: "dark" } });
    const pending: ThreadItem = { ...call, id: "tc_2", status: "pending" };
    const completed: ThreadItem = {
      ...call,
      id: "tc_1",
      status: "completed",
      output: { ok: true },
    };
    expect(await messagesAfter([completed, pending])).toEqual([
      {
        role: "user",
        content: `The user's page ran switch_theme({"theme":"dark"}) and answered: {"ok":true}`,
      },
      now,
    ]);
  });

  it("describe widgets and images, and include hidden context", async () => {
    const image = (id: string, url: string): ThreadItem => ({
      type: "generated_image",
      id,
      thread_id: "thr_1",
      created_at: makeThread().created_at,
      image: { id, url },
    });
    const messages = await messagesAfter([
      makeWidget({ id: "w_1" }),
      image("i_1", "https://example.com/tent.png"),
      image("i_2", "data:image/png;base64,AAAA"),
      makeHidden({ content: { vip: true } }),
    ]);
    expect(messages.map(({ content }) => content)).toEqual([
      expect.stringContaining("The user was shown this widget (id: w_1)"),
      "You made an image: https://example.com/tent.png",
      "You made an image.",
      expect.stringContaining('{"vip":true}'),
      "And now?",
    ]);
  });

  it("contain only the new message if the history can't be loaded", async () => {
    const logger = recordingLogger();
    const store = new MemoryStore<object>();
    store.loadThreadItems = async () => {
      throw new Error("The disk is full");
    };
    const chat = new ChatKit({ store, logger }).handler(async function* ({ messages }) {
      yield JSON.stringify(messages);
    });
    const events = await readPost(chat, createThread("Hello"));
    expect(events.at(-1)).toMatchObject({
      item: { content: [{ text: '[{"role":"user","content":"Hello"}]' }] },
    });
    expect(logger.entries).toMatchObject([
      { level: "warn", message: "history could not be loaded" },
    ]);
  });
});
