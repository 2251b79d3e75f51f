import { describe, expect, it } from "vitest";
import { createGate } from "../support/gate";
import { ManualTime, settle } from "../support/manual-timers";
import { addMessage, Harness, readEvents, request, types } from "../support/harness";
import { done, makeMessage, makeToolCall } from "../support/items";

const busy = {
  type: "error",
  code: "custom",
  message: "Another reply is still being written. Please wait for it to finish.",
  allow_retry: true,
};

describe("one turn per thread", () => {
  it("rejects a second turn with an error event and stores nothing for it", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        await gate.wait();
        yield done(makeMessage("msg_1", "Hi"));
      },
    });
    await harness.seed();
    const first = harness.stream(addMessage("First"));
    await gate.reached;
    expect(await harness.stream(addMessage("Second"))).toEqual([busy]);
    gate.open();
    expect(types(await first)).not.toContain("error");
    expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
  });

  it("makes the output of a client tool wait for the end of the turn that called it", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond(_thread, message) {
        yield done(message ? makeToolCall() : makeMessage("msg_1", "Done"));
        if (message) await gate.wait();
      },
    });
    await harness.seed();
    const first = harness.stream(addMessage());
    await gate.reached;
    const output = { thread_id: "thr_1", result: "ok" };
    const second = harness.stream(request("threads.add_client_tool_output", output));
    await settle();
    gate.open();
    expect(types(await first)).not.toContain("error");
    expect(types(await second)).toEqual(["stream_options", "thread.item.done"]);
    expect(await harness.items()).toMatchObject([{}, { status: "completed" }, { id: "msg_1" }]);
  });

  describe("in two processes", () => {
    const stop = request("turns.stop", { thread_id: "thr_1" });
    const explicit = { ...addMessage(), metadata: { turns: { explicit_stop: true } } };
    const output = request("threads.add_client_tool_output", { thread_id: "thr_1", result: "ok" });

    async function twoProcesses() {
      const gate = createGate();
      const time = new ManualTime();
      const here = new Harness(
        {
          async *respond(_thread, message) {
            yield done(message ? makeToolCall() : makeMessage("msg_1", "Done"));
            if (message) await gate.wait();
          },
        },
        { timers: time.timers },
      );
      const shared = { store: here.store, turnStore: here.turnStore, timers: time.timers };
      const there = new Harness(here.server.script, shared);
      await here.seed();
      const first = here.stream(explicit);
      await gate.reached;
      return { gate, time, first, there };
    }

    it("lets a user who stopped a reply in the other process write as soon as it has ended", async () => {
      const { time, first, there } = await twoProcesses();
      expect(await there.json(stop)).toEqual({ stopped: true });
      there.server.script = {};
      const second = there.stream(addMessage("Next"));
      await time.advance(2_000);
      await first;
      expect(types(await second)).toEqual(["thread.item.done", "stream_options"]);
    });

    it("makes the output of a client tool wait for the end of the turn in the other process", async () => {
      const { gate, time, first, there } = await twoProcesses();
      const second = there.stream(output);
      await time.advance(5_000);
      gate.open();
      await first;
      await time.advance(1_000);
      expect(types(await second)).toEqual(["stream_options", "thread.item.done"]);
    });

    it("waits no longer than its timeout", async () => {
      const { gate, time, first, there } = await twoProcesses();
      const second = there.stream(output);
      await time.advance(11_000);
      expect(await second).toEqual([busy]);
      gate.open();
      await first;
    });

    it("rejects a message immediately during a reply that wasn't stopped", async () => {
      const { gate, first, there } = await twoProcesses();
      expect(await there.stream(addMessage("Second"))).toEqual([busy]);
      gate.open();
      await first;
    });
  });

  it("allows a sync action during the turn", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        await gate.wait();
      },
      syncAction: async () => ({}),
    });
    await harness.seed();
    const turn = harness.stream(addMessage());
    await gate.reached;
    const action = { thread_id: "thr_1", action: { type: "buy" } };
    expect(await harness.json(request("threads.sync_custom_action", action))).toEqual({});
    gate.open();
    await turn;
  });

  it("frees the thread if the request turns out to be invalid", async () => {
    const harness = new Harness();
    await harness.seed([makeToolCall({ status: "completed" })]);
    const output = { thread_id: "thr_1", result: "ok" };
    await expect(
      harness.stream(request("threads.add_client_tool_output", output)),
    ).rejects.toMatchObject({ name: "ConflictError" });
    expect(types(await harness.stream(addMessage()))).toEqual([
      "thread.item.done",
      "stream_options",
    ]);
  });

  it("lets a user who stopped a reply write immediately", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        yield { type: "progress_update", text: "Looking" };
        await gate.wait();
      },
    });
    await harness.seed();
    const client = new AbortController();
    const stream = readEvents(await harness.open(addMessage(), { signal: client.signal }));
    await stream.until("progress_update");
    void stream.rest();
    await gate.reached;
    client.abort();
    harness.server.script = {};
    expect(types(await harness.stream(addMessage("Next")))).toEqual([
      "thread.item.done",
      "stream_options",
    ]);
  });
});
