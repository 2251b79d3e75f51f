import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ThreadSchema, type ThreadItem, type ThreadStreamEvent } from "@acme/chatkit-server";
import { finishedItems } from "../support/client-reducer";
import { addMessage, Harness, request } from "../support/harness";
import {
  added,
  done,
  makeHidden,
  makeMessage,
  makeQuestions,
  makeToolCall,
  makeWidget,
  makeWorkflow,
  removed,
  replaced,
  textDelta,
} from "../support/items";

const id = fc.constantFrom("a", "b", "c", "d");
const text = fc.string({ unit: "grapheme", maxLength: 12 });

const item: fc.Arbitrary<ThreadItem> = fc.oneof(
  fc.tuple(id, text).map(([id, text]) => makeMessage(id, text)),
  id.map((id) => makeWidget({ id, copy_text: null })),
  id.map((id) => makeToolCall({ id, arguments: { a: null, b: [1, null] } })),
  id.map((id) => makeWorkflow({ id })),
  id.map((id) => makeQuestions({ id })),
  id.map((id) => makeHidden({ id: `hidden_${id}` })),
);

const event: fc.Arbitrary<ThreadStreamEvent> = fc.oneof(
  item.map(done),
  item.map(added),
  item.map(replaced),
  id.map(removed),
  fc.tuple(id, text).map(([id, text]) => textDelta(id, text)),
  text.map((text): ThreadStreamEvent => ({ type: "progress_update", text })),
);

/** Unset members are omitted on the wire, whether a fixture has them as null or not. */
const plain = (items: ThreadItem[]): unknown =>
  JSON.parse(JSON.stringify(items, (_key, value: unknown) => value ?? undefined));

describe("a client's state after a turn", () => {
  it("equals threads.get_by_id, whatever the handler yields", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 15 }), async (events) => {
        const harness = new Harness({ respond: () => events });
        await harness.seed();
        const shown = finishedItems([], await harness.stream(addMessage()));
        const answer = await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }));
        const { items } = ThreadSchema.parse(answer);
        expect(plain(items.data)).toEqual(plain(shown));
      }),
    );
  });

  it("is the same if it attaches in the middle of the turn", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 10 }), fc.nat(10), async (events, cut) => {
        const harness = new Harness({ respond: () => events });
        await harness.seed();
        const origin = await harness.open(addMessage());
        const frames = origin[Symbol.asyncIterator]();
        for (let frame = 0; frame < cut; frame += 1) await frames.next();
        const late = harness.stream(request("turns.attach", { thread_id: "thr_1" }));
        for (;;) if ((await frames.next()).done) break;
        const shown = finishedItems([], await late);
        const answer = await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }));
        const { items } = ThreadSchema.parse(answer);
        const byId = (a: ThreadItem, b: ThreadItem) => (a.id < b.id ? -1 : 1);
        expect(plain(shown.sort(byId))).toEqual(plain(items.data.sort(byId)));
      }),
    );
  });
});
