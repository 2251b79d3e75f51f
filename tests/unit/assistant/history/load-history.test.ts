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

function call(id: string, result: string): ThreadItem {
  const memory = { tool: "search_products", call_id: `call_${id}`, arguments: {}, result };
  return { ...base, id, type: "hidden_context_item", content: JSON.stringify(memory) };
}

const ids = (items: readonly ThreadItem[]) => items.map((item) => item.id);
const long = "x".repeat(4_000);

describe("fitHistory", () => {
  const items = [user("u1"), assistant("a1"), user("u2"), assistant("a2"), user("u3")];

  it("keeps everything that fits whole", () => {
    const history = fitHistory(items, 100_000);
    expect(ids(history.items)).toEqual(["u1", "a1", "u2", "a2", "u3"]);
    expect([...history.noted]).toEqual([]);
    expect(history.isShortened).toBe(false);
  });

  it("replaces old tool results with notes before it drops anything", () => {
    const thread = [
      user("u1"),
      call("c1", long),
      assistant("a1"),
      user("u2"),
      call("c2", long),
      assistant("a2"),
      user("u3"),
    ];
    const history = fitHistory(thread, 2_000);
    expect(ids(history.items)).toEqual(ids(thread));
    expect([...history.noted]).toEqual(["u1", "c1", "a1"]);
    expect(history.isShortened).toBe(false);
  });

  it("drops whole exchanges, oldest first", () => {
    const history = fitHistory([user("u1", long), assistant("a1"), ...items.slice(2)], 300);
    expect(ids(history.items)).toEqual(["u2", "a2", "u3"]);
    expect(history.isShortened).toBe(true);
  });

  it("keeps the last exchange whole, however long it is", () => {
    const history = fitHistory([user("u1"), user("u2", long), call("c2", long)], 10);
    expect(ids(history.items)).toEqual(["u2", "c2"]);
    expect([...history.noted]).toEqual([]);
  });

  it("omits an answer whose question is beyond the page", () => {
    const history = fitHistory([assistant("a0"), user("u1"), assistant("a1")], 100_000);
    expect(ids(history.items)).toEqual(["u1", "a1"]);
    expect(history.isShortened).toBe(true);
  });
});

describe("loadHistory", () => {
  it("reads the newest items, oldest first, including hidden ones", async () => {
    const store = new MemoryStore<object>();
    await store.saveThread(thread, {});
    for (const item of [user("u1"), assistant("a1"), user("u2")])
      await store.addThreadItem(thread.id, item, {});
    const hidden = { ...base, id: "h1", type: "hidden_context_item" as const, content: "{}" };
    await store.addThreadItem(thread.id, hidden, {});
    const history = await loadHistory(store, thread.id, {}, { items: 3, tokens: 100_000 });
    expect(ids(history.items)).toEqual(["u2", "h1"]);
    expect(history.isShortened).toBe(true);
  });
});
