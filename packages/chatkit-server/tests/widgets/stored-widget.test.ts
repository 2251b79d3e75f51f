import { expect, it } from "vitest";
import { Harness } from "../support/harness";
import { makeWidget } from "../support/items";

it("stores, loads and sends unknown components and props unchanged", async () => {
  const widget = {
    type: "Card" as const,
    sparkle: { level: 3 },
    children: [
      { type: "Hologram", depth: 2, children: [{ type: "Text", value: "x", glow: true }] },
      { type: "Button", onClickAction: { type: "go", payload: [null, 2, { a: null }] } },
    ],
  };
  const item = makeWidget({ widget });
  const harness = new Harness({
    async *respond() {
      yield { type: "thread.item.done", item };
    },
  });
  const events = await harness.frames({
    type: "threads.create",
    params: { input: { content: [{ type: "input_text", text: "Hi" }] } },
  });
  expect(events.at(-1)).toMatchObject({ type: "thread.item.done", item: { widget } });
  const threadId =
    (await harness.store.loadThreads(1, null, "desc", { userId: "alice" })).data[0]?.id ?? "";
  const stored = (await harness.items(threadId)).at(-1);
  expect(stored).toMatchObject({ widget });
  expect(
    await harness.json({ type: "items.list", params: { thread_id: threadId, limit: 1 } }),
  ).toMatchObject({
    data: [{ widget }],
  });
});
