import { describe, expect, it } from "vitest";
import { createGate } from "../support/gate";
import { ManualTime, settle } from "../support/manual-timers";
import { addMessage, alice, bob, Harness, readEvents, request, types } from "../support/harness";
import { added, done, makeMessage, textDelta } from "../support/items";

const stop = request("turns.stop", { thread_id: "thr_1" });
const attach = request("turns.attach", { thread_id: "thr_1" });
const explicit = { ...addMessage(), metadata: { turns: { explicit_stop: true } } };

/** A server whose reply pauses in the middle until the test lets it continue. */
function halfway() {
  const gate = createGate();
  const harness = new Harness({
    async *respond() {
      yield done(makeMessage("msg_0", "Let me see."));
      yield added(makeMessage("msg_1", ""));
      yield textDelta("msg_1", "Half ");
      await gate.wait();
      yield textDelta("msg_1", "and half");
      yield done(makeMessage("msg_1", "Half and half"));
    },
  });
  return { harness, gate };
}

describe("a turn whose client stops explicitly", () => {
  it("runs to its end if the connection closes", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    const client = new AbortController();
    await harness.open(explicit, { signal: client.signal });
    await gate.reached;
    client.abort();
    gate.open();
    await settle();
    expect((await harness.items()).slice(1)).toEqual([
      makeMessage("msg_0", "Let me see."),
      makeMessage("msg_1", "Half and half"),
    ]);
  });

  it("is ended by turns.stop, and its readers learn the final state of its items", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    const stream = harness.stream(explicit);
    await gate.reached;
    expect(await harness.json(stop)).toEqual({ stopped: true });
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half ")));
    expect(types(await harness.items())).toEqual([
      "user_message",
      "assistant_message",
      "assistant_message",
      "sdk_hidden_context",
    ]);
    expect(await harness.json(stop)).toEqual({ stopped: false });
  });

  it("is ended before its thread is deleted, and stores nothing afterward", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    const stream = harness.stream(explicit);
    await gate.reached;
    expect(await harness.json(request("threads.delete", { thread_id: "thr_1" }))).toEqual({});
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half ")));
    expect(harness.server.liveTurns.size).toBe(0);
    expect(await harness.json(request("threads.list"))).toMatchObject({ data: [] });
    expect(harness.logger.entries).toEqual([]);
  });

  it("continues if another user tries to delete its thread", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    const stream = harness.stream(explicit);
    await gate.reached;
    await harness.json(request("threads.delete", { thread_id: "thr_1" }), bob);
    gate.open();
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half and half")));
  });

  it("disconnects a reader that falls behind, and continues", async () => {
    const harness = new Harness(
      {
        *respond() {
          for (let index = 0; index < 100; index += 1) yield textDelta("msg_1", "x".repeat(100));
          yield done(makeMessage("msg_1", "All of it"));
        },
      },
      { maxReaderBacklog: 1_000 },
    );
    await harness.seed();
    const result = await harness.open(explicit);
    await settle();
    expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
    expect(await readEvents(result).rest()).toEqual([]);
  });
});

describe("turns.stop", () => {
  it("ends a turn that another client started", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    const stream = harness.stream(addMessage());
    await gate.reached;
    expect(await harness.json(stop)).toEqual({ stopped: true });
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half ")));
  });

  it("can't be used on another user's thread", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    const stream = harness.stream(explicit);
    await gate.reached;
    await expect(harness.json(stop, bob)).rejects.toMatchObject({ name: "NotFoundError" });
    gate.open();
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half and half")));
  });

  it("reaches a turn in another process through the store", async () => {
    const time = new ManualTime();
    const { harness, gate } = halfway();
    const here = new Harness(harness.server.script, {
      store: harness.store,
      turnStore: harness.turnStore,
      timers: time.timers,
    });
    await here.seed();
    const stream = here.stream(explicit);
    await gate.reached;
    expect(await harness.json(stop)).toEqual({ stopped: true });
    await time.advance(2_000);
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half ")));
  });
});

describe("turns.attach", () => {
  it("sends the items so far, then the rest live", async () => {
    const { harness, gate } = halfway();
    await harness.seed();
    await harness.open(explicit);
    await gate.reached;
    const late = readEvents(await harness.open(attach));
    const soFar = await late.until("thread.item.added");
    expect(soFar.map((event) => ("item" in event ? event.item.type : event.type))).toEqual([
      "user_message",
      "assistant_message",
      "assistant_message",
    ]);
    expect(soFar.at(-1)).toEqual(added(makeMessage("msg_1", "Half ")));
    gate.open();
    expect(await late.rest()).toEqual([
      textDelta("msg_1", "and half"),
      done(makeMessage("msg_1", "Half and half")),
    ]);
  });

  it("sends the last turn's items if it is over", async () => {
    const harness = new Harness({ respond: () => [done(makeMessage("msg_1", "Hi"))] });
    await harness.seed([makeMessage("msg_0", "Earlier")]);
    await harness.stream(addMessage());
    const events = await harness.stream(attach);
    expect(types(events)).toEqual(["thread.item.done", "thread.item.done"]);
    expect(events.at(-1)).toEqual(done(makeMessage("msg_1", "Hi")));
  });

  it.each([
    ["follows a turn in another process through the store", []],
    ["sends that turn's end even if another one begins at once", [addMessage("And now?")]],
  ])("%s", async (_what, next) => {
    const time = new ManualTime();
    const { harness: there, gate } = halfway();
    const options = {
      store: there.store,
      turnStore: there.turnStore,
      timers: time.timers,
    };
    const here = new Harness(there.server.script, options);
    const elsewhere = new Harness({}, options);
    await here.seed();
    const origin = here.stream(explicit);
    await gate.reached;
    await time.advance(2_000);
    const late = readEvents(await elsewhere.open(attach));
    const soFar = await late.until("thread.item.added");
    expect(soFar.at(-1)).toEqual(added(makeMessage("msg_1", "Half ")));
    const rest = late.rest();
    gate.open();
    await origin;
    for (const message of next) await elsewhere.stream(message);
    await time.advance(500);
    expect(await rest).toEqual([done(makeMessage("msg_1", "Half and half"))]);
  });

  it("is rejected for an unknown thread", async () => {
    const harness = new Harness();
    await expect(harness.stream(attach)).rejects.toMatchObject({ name: "NotFoundError" });
    await harness.seed();
    await expect(harness.stream(attach, { context: bob })).rejects.toMatchObject({
      name: "NotFoundError",
    });
    expect(await harness.stream(attach, { context: alice })).toEqual([]);
  });
});
