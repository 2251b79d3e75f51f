import { describe, expect, it } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { addMessage, Harness, types } from "../support/harness";
import { added, done, makeMessage, textDelta } from "../support/items";

const progress: ThreadStreamEvent = { type: "progress_update", text: "Looking" };

/** The events after a message that grows by two deltas, with the thread renamed before `last`. */
async function afterRenaming(last: ThreadStreamEvent | Error) {
  const harness = new Harness({
    *respond(thread) {
      yield added(makeMessage("msg_1", ""));
      yield textDelta("msg_1", "A");
      yield textDelta("msg_1", "B");
      thread.title = "Tents";
      if (last instanceof Error) throw last;
      yield last;
      yield textDelta("msg_1", "C");
    },
  });
  await harness.seed();
  return { harness, seen: types((await harness.stream(addMessage())).slice(5)) };
}

describe("consecutive text deltas", () => {
  it.each([
    ["another delta", textDelta("msg_1", "!"), "thread.item.updated"],
    ["any other event", progress, "progress_update"],
  ])("are followed by a change of the thread that comes with %s", async (_what, event, type) => {
    const { seen } = await afterRenaming(event);
    expect(seen).toEqual([type, "thread.updated", "thread.item.updated"]);
  });

  it("are followed by the failure and then the change that came with it", async () => {
    const { harness, seen } = await afterRenaming(new Error("Broken"));
    expect(seen).toEqual(["error", "thread.updated"]);
    expect((await harness.items()).at(-1)).toEqual(makeMessage("msg_1", "AB"));
  });

  it("fail the turn if one is invalid, like any invalid event", async () => {
    const { seen } = await afterRenaming(textDelta("msg_1", "!", -1));
    expect(seen).toEqual(["error", "thread.updated"]);
  });

  it("that split a character are sent as whole characters", async () => {
    const harness = new Harness({
      *respond() {
        yield added(makeMessage("msg_1", ""));
        for (const delta of ["Hi ", "\ud83e", "\udd7e boots \ud83e", "\udd7e", "!"]) {
          yield textDelta("msg_1", delta);
        }
        yield done(makeMessage("msg_1", "Hi 🥾 boots 🥾!"));
      },
    });
    await harness.seed();
    const events = await harness.stream(addMessage());
    const deltas = events.flatMap((event) =>
      event.type === "thread.item.updated" && "delta" in event.update ? [event.update.delta] : [],
    );

    expect(deltas).toEqual(["Hi ", "🥾 boots ", "🥾", "!"]);
  });

  it("arrive in order if several are requested at once", async () => {
    const letters = [..."abcdefgh"];
    const harness = new Harness({
      *respond() {
        for (const letter of letters) yield textDelta("msg_1", letter);
        yield done(makeMessage("msg_1", letters.join("")));
      },
    });
    await harness.seed();
    const frames = (await harness.open(addMessage()))[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 12 }, () => frames.next()));
    async function* chunks() {
      for (const result of results) if (!result.done) yield result.value;
    }
    const text: string[] = [];
    for await (const event of decodeEvents(chunks())) {
      if (event.type !== "thread.item.updated" || !("delta" in event.update)) continue;
      text.push(event.update.delta);
    }
    expect(text).toEqual(letters);
    expect(results.at(-1)?.done).toBe(true);
  });
});
