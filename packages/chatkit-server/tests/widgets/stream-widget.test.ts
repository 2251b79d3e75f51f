import { describe, expect, it } from "vitest";
import type { ThreadStreamEvent, WidgetRoot } from "@acme/chatkit-server/protocol";
import { Card, Text, streamWidget, type WidgetInput } from "@acme/chatkit-server/widgets";
import { collect } from "../support/collect";

const thread = { id: "thr_1" };

function stream(widget: WidgetInput, copyText?: string): Promise<ThreadStreamEvent[]> {
  const events = streamWidget(thread, widget, {
    copyText,
    generateId: (kind) => `${kind}_1`,
    now: () => 0,
  });
  return collect(events);
}

async function* states(...values: string[]): AsyncGenerator<WidgetRoot> {
  for (const value of values) yield card(value);
}

function card(value: string): WidgetRoot {
  return Card({ children: [Text({ id: "text", value, streaming: true })] });
}

function item(value: string) {
  return {
    type: "widget",
    id: "message_1",
    thread_id: "thr_1",
    created_at: "1970-01-01T00:00:00.000Z",
    widget: card(value),
  };
}

function delta(text: string) {
  return {
    type: "thread.item.updated",
    item_id: "message_1",
    update: {
      type: "widget.streaming_text.value_delta",
      component_id: "text",
      delta: text,
      done: false,
    },
  };
}

describe("streamWidget", () => {
  it("sends one root as a finished item", async () => {
    expect(await stream(card("a"), "copied")).toEqual([
      { type: "thread.item.done", item: { ...item("a"), copy_text: "copied" } },
    ]);
  });

  it("sends growing text as deltas between added and done", async () => {
    expect(await stream(states("a", "ab", "abc", "abcd"))).toEqual([
      { type: "thread.item.added", item: item("a") },
      delta("b"),
      delta("c"),
      delta("d"),
      { type: "thread.item.done", item: item("abcd") },
    ]);
  });

  it("sends unrelated text as a new root", async () => {
    expect(await stream(states("a", "z"))).toEqual([
      { type: "thread.item.added", item: item("a") },
      {
        type: "thread.item.updated",
        item_id: "message_1",
        update: { type: "widget.root.updated", widget: card("z") },
      },
      { type: "thread.item.done", item: item("z") },
    ]);
  });

  it("yields nothing for an empty sequence", async () => {
    expect(await stream(states())).toEqual([]);
  });

  it("detects changes in a tree that is yielded again", async () => {
    async function* sameTree() {
      const tree = card("a");
      yield tree;
      tree.children = [];
      yield tree;
    }
    const [added, updated] = await stream(sameTree());
    expect(added).toEqual({ type: "thread.item.added", item: item("a") });
    expect(updated).toMatchObject({ update: { type: "widget.root.updated" } });
  });

  it("rethrows the error of a failing sequence, without a done event", async () => {
    async function* failing() {
      yield card("a");
      throw new Error("no more");
    }
    const events: ThreadStreamEvent[] = [];
    const reading = (async () => {
      for await (const event of streamWidget(thread, failing())) events.push(event);
    })();
    await expect(reading).rejects.toThrow("no more");
    expect(events.map((event) => event.type)).toEqual(["thread.item.added"]);
  });

  it("rejects a component that can't be a root", async () => {
    await expect(stream(Text({ value: "a" }))).rejects.toThrow(
      "must be one of Card, ListView, Basic",
    );
  });
});
