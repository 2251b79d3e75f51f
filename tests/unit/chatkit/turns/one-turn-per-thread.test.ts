import { describe, expect, it } from "vitest";
import { createGate } from "@/tests/support/chatkit/gate";
import { settle } from "@/tests/support/chatkit/manual-timers";
import { addMessage, Harness, readEvents, request, types } from "@/tests/support/chatkit/harness";
import { done, makeMessage, makeToolCall } from "@/tests/support/chatkit/items";

const busy = {
  type: "error",
  code: "custom",
  message: "Another reply is still being written here.",
  allow_retry: true,
};

describe("one turn per thread", () => {
  it("refuses a second turn with an error event and stores nothing for it", async () => {
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

  it("lets the output of a client tool wait for the end of the turn that called it", async () => {
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

  it("lets a sync action pass beside the turn", async () => {
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

  it("frees the thread when the request turns out to be wrong", async () => {
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

  it("lets who stopped a reply write on at once", async () => {
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
