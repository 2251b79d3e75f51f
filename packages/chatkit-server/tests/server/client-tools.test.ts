import { describe, expect, it } from "vitest";
import { Harness, request, types } from "../support/harness";
import { done, makeHidden, makeMessage, makeToolCall } from "../support/items";

const output = (result: unknown) =>
  request("threads.add_client_tool_output", { thread_id: "thr_1", result });

describe("threads.add_client_tool_output", () => {
  it("completes the call without an event and continues without a message", async () => {
    const messages: unknown[] = [];
    const harness = new Harness({
      respond: (_thread, message) => {
        messages.push(message);
        return [done(makeMessage("msg_1", "Dark it is"))];
      },
    });
    await harness.seed([makeToolCall()]);
    expect(types(await harness.stream(output({ theme: "dark" })))).toEqual([
      "stream_options",
      "thread.item.done",
    ]);
    expect((await harness.items())[0]).toEqual(
      makeToolCall({ status: "completed", output: { theme: "dark" } }),
    );
    expect(messages).toEqual([null]);
  });

  it("sends the next call of the same response, and continues only when all are answered", async () => {
    let answered = 0;
    const harness = new Harness({
      respond: () => {
        answered += 1;
        return [done(makeMessage("msg_1", "Both done"))];
      },
    });
    const next = { id: "tc_2", call_id: "call_2", name: "navigate", arguments: { path: "/cart" } };
    await harness.seed([makeToolCall({ queued_calls: [next] })]);
    expect(await harness.stream(output("dark"))).toMatchObject([
      { type: "stream_options" },
      { type: "thread.item.done", item: { ...next, status: "pending", thread_id: "thr_1" } },
    ]);
    expect(answered).toBe(0);
    const events = await harness.stream(output("opened"));
    expect(types(events)).toEqual(["stream_options", "thread.item.done"]);
    expect(answered).toBe(1);
    expect(await harness.items()).toMatchObject([
      { id: "tc_1", status: "completed", output: "dark" },
      { id: "tc_2", status: "completed", output: "opened" },
      { id: "msg_1" },
    ]);
  });

  it("doesn't show clients which calls are waiting", async () => {
    const harness = new Harness();
    const next = { id: "tc_2", call_id: "call_2", name: "navigate", arguments: {} };
    await harness.seed([makeToolCall({ queued_calls: [next] })]);
    const read = await harness.json(request("items.list", { thread_id: "thr_1" }));
    expect(JSON.stringify(read)).toContain("tc_1");
    expect(JSON.stringify(read)).not.toContain("tc_2");
  });

  it.each([
    ["a message", [makeToolCall(), makeMessage("msg_1", "Hi")]],
    ["a completed call", [makeToolCall({ status: "completed" })]],
    ["nothing", []],
  ])("fails and changes nothing if the newest item is %s", async (_what, items) => {
    const harness = new Harness();
    await harness.seed(items);
    await expect(harness.stream(output("ok"))).rejects.toMatchObject({ name: "ConflictError" });
    expect(await harness.items()).toEqual(items);
  });

  it("completes the newest of two calls and deletes the other", async () => {
    const harness = new Harness();
    await harness.seed([
      makeToolCall({ id: "tc_old" }),
      makeMessage("msg_1", "Hi"),
      makeToolCall({ id: "tc_new" }),
    ]);
    await harness.stream(output("ok"));
    expect(await harness.items()).toEqual([
      makeMessage("msg_1", "Hi"),
      makeToolCall({ id: "tc_new", status: "completed", output: "ok" }),
    ]);
  });

  it.each([[null], ["text"], [5], [false], [["a", null]], [{ a: { b: null } }]])(
    "stores the output %j as given",
    async (result) => {
      const harness = new Harness();
      await harness.seed([makeToolCall()]);
      await harness.stream(output(result));
      expect((await harness.items())[0]).toMatchObject({ status: "completed", output: result });
    },
  );

  it("treats a missing result as null", async () => {
    const harness = new Harness();
    await harness.seed([makeToolCall()]);
    await harness.stream(request("threads.add_client_tool_output", { thread_id: "thr_1" }));
    expect((await harness.items())[0]).toMatchObject({ status: "completed", output: null });
  });

  it("finds the call behind hidden items", async () => {
    const harness = new Harness();
    const hidden = Array.from({ length: 25 }, (_, index) => makeHidden({ id: `hid_${index}` }));
    await harness.seed([makeToolCall(), ...hidden]);
    await harness.stream(output("ok"));
    expect((await harness.items())[0]).toMatchObject({ status: "completed", output: "ok" });
  });
});
