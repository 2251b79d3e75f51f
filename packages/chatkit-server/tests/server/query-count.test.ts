import { describe, expect, it } from "vitest";
import {
  AttachmentStore,
  MemoryStore,
  MemoryTurnStore,
  type Attachment,
  type TurnBegun,
  type TurnStart,
} from "@acme/chatkit-server";
import {
  addMessage,
  createThread,
  Harness,
  makeAttachment,
  request,
  type TestContext,
} from "../support/harness";
import {
  done,
  makeMessage,
  makeQuestions,
  makeToolCall,
  makeUserMessage,
  makeWidget,
} from "../support/items";

/** Counts the queries of a real store, where composite methods are one query. */
class Queries {
  calls: string[] = [];

  /** Calls made by a counted call aren't counted again. */
  count<T extends object>(target: T): T {
    let depth = 0;
    return new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== "function" || String(name).startsWith("generate")) return member;
        return async (...args: unknown[]) => {
          if (depth === 0) this.calls.push(String(name));
          depth += 1;
          try {
            return await member.apply(object, args);
          } finally {
            depth -= 1;
          }
        };
      },
    });
  }
}

class Uploads extends AttachmentStore<TestContext> {
  override async createAttachment(): Promise<Attachment> {
    return makeAttachment();
  }
  override async deleteAttachment(): Promise<void> {}
}

async function queriesOf(body: object) {
  const queries = new Queries();
  const store = new MemoryStore<TestContext>();
  class JoinedTurnStore extends MemoryTurnStore<TestContext> {
    override async begin(turn: TurnStart, context: TestContext): Promise<TurnBegun> {
      const begun = await super.begin(turn, context);
      const thread = await store.loadThread(turn.thread_id, context);
      return { ...begun, thread };
    }
  }
  const harness = new Harness(
    {
      respond: () => [done(makeMessage("msg_a", "One")), done(makeMessage("msg_b", "Two"))],
      action: () => [],
      syncAction: async () => ({}),
    },
    {
      store: queries.count(store),
      turnStore: queries.count(new JoinedTurnStore()),
      attachmentStore: new Uploads(),
    },
  );
  await harness.seed([makeUserMessage(), makeWidget(), makeQuestions(), makeToolCall()]);
  await harness.attach();
  queries.calls = [];
  const result = await harness.server.process(JSON.stringify(body), { userId: "alice" });
  if (Symbol.asyncIterator in result) for await (const _frame of result) continue;
  return queries.calls;
}

const inThread = (type: string, params: object = {}) =>
  request(type, { thread_id: "thr_1", ...params });

describe("queries", () => {
  it("of a new message number three, plus one for each finished item", async () => {
    expect(await queriesOf(addMessage())).toEqual([
      "begin",
      "addMessage",
      "addThreadItem",
      "addThreadItem",
      "end",
    ]);
  });

  it("of a new thread number three, plus one for each finished item", async () => {
    expect(await queriesOf(createThread())).toEqual([
      "createThread",
      "begin",
      "addThreadItem",
      "addThreadItem",
      "end",
    ]);
  });

  it.each([
    [addMessage("Look", { attachments: ["atc_1"] })],
    [createThread("Look", { attachments: ["atc_1"] })],
    [inThread("threads.add_client_tool_output", { result: 1 })],
    [inThread("threads.retry_after_item", { item_id: "msg_user" })],
    [inThread("threads.custom_action", { item_id: "wid_1", action: { type: "buy" } })],
    [inThread("threads.sync_custom_action", { item_id: "wid_1", action: { type: "buy" } })],
    [inThread("threads.add_structured_input", { item_id: "si_1", input: {} })],
    [inThread("threads.get_by_id")],
    [inThread("items.list")],
    [inThread("threads.update", { title: "Tents" })],
    [inThread("threads.delete")],
    [request("threads.list")],
    [request("attachments.create", { name: "a", size: 1, mime_type: "text/plain" })],
    [request("attachments.delete", { attachment_id: "atc_1" })],
    [inThread("turns.stop")],
    [inThread("turns.attach")],
  ])("of any operation number at most four, excluding its items: %#", async (body) => {
    const calls = await queriesOf(body);
    const items = ["addThreadItem", "saveItem"];
    const fixed = calls.filter((name) => !items.includes(name) || calls.indexOf("end") < 0);
    expect(fixed.length).toBeLessThanOrEqual(4);
  });
});
