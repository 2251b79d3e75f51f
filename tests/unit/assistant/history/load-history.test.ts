import { describe, expect, it } from "vitest";
import { fitHistory, loadHistory } from "@/lib/assistant/history/load-history";
import { MemoryStore, type ThreadItem } from "@acme/chatkit-server";

const thread = {
  id: "thr_1",
  created_at: "2026-01-01T00:00:00.000Z",
  status: { type: "active" as const },
  metadata: {},
};
const base = { thread_id: thread.id, created_at: thread.created_at };

function user(id: string, text = id): ThreadItem {
  return {
    ...base,
    id,
    type: "user_message",
    content: [{ type: "input_text", text }],
    attachments: [],
    inference_options: {},
  };
}

function assistant(id: string, text = id): ThreadItem {
  return {
    ...base,
    id,
    type: "assistant_message",
    content: [{ type: "output_text", text, annotations: [] }],
  };
}

const ids = (items: readonly ThreadItem[]) => items.map((item) => item.id);

describe("fitHistory", () => {
  const items = [user("u1"), assistant("a1"), user("u2"), assistant("a2"), user("u3")];

  it("keeps everything that fits", () => {
    expect(ids(fitHistory(items, 100_000))).toEqual(["u1", "a1", "u2", "a2", "u3"]);
  });

  it("drops whole exchanges from the old end", () => {
    const size = JSON.stringify(items.slice(2)).length;
    expect(ids(fitHistory(items, size))).toEqual(["u2", "a2", "u3"]);
  });

  it("keeps the last exchange however long it is", () => {
    expect(
      ids(fitHistory([user("u1"), user("u2", "x".repeat(5_000)), assistant("a2")], 10)),
    ).toEqual(["u2", "a2"]);
  });

  it("leaves out an answer whose question is beyond the page", () => {
    expect(ids(fitHistory([assistant("a0"), user("u1"), assistant("a1")], 100_000))).toEqual([
      "u1",
      "a1",
    ]);
  });
});

describe("loadHistory", () => {
  it("reads the newest items, oldest first, hidden ones too", async () => {
    const store = new MemoryStore<object>();
    await store.saveThread(thread, {});
    for (const item of [user("u1"), assistant("a1"), user("u2")])
      await store.addThreadItem(thread.id, item, {});
    const hidden = { ...base, id: "h1", type: "hidden_context_item" as const, content: "{}" };
    await store.addThreadItem(thread.id, hidden, {});
    const history = await loadHistory(store, thread.id, {}, { items: 3, characters: 100_000 });
    expect(ids(history)).toEqual(["u2", "h1"]);
  });
});
