import { describe, expect, it } from "vitest";
import { createGate } from "@/tests/support/chatkit/gate";
import {
  addMessage,
  alice,
  bob,
  createThread,
  Harness,
  readEvents,
  request,
  types,
} from "@/tests/support/chatkit/harness";
import { done, makeMessage } from "@/tests/support/chatkit/items";

function answering() {
  let runs = 0;
  const harness = new Harness({
    respond: () => {
      runs += 1;
      return [done(makeMessage(`msg_${runs}`, "Hi"))];
    },
  });
  return { harness, runs: () => runs };
}

describe("a request sent again with the same idempotency key", () => {
  it("gets the outcome of the first instead of repeating the message", async () => {
    const { harness, runs } = answering();
    await harness.seed();
    const first = await harness.stream(addMessage(), { idempotencyKey: "key" });
    const again = await harness.stream(addMessage(), { idempotencyKey: "key" });
    expect(again).toEqual(first.filter((event) => event.type === "thread.item.done"));
    expect(runs()).toBe(1);
    expect(await harness.items()).toHaveLength(2);
  });

  it("gets the thread that the first made", async () => {
    const { harness, runs } = answering();
    const keyed = { ...createThread(), metadata: { turns: { idempotency_key: "key" } } };
    const [created] = await harness.stream(keyed);
    const again = await harness.stream(keyed);
    expect(again[0]).toEqual(created);
    expect(types(again)).toEqual(["thread.created", "thread.item.done", "thread.item.done"]);
    expect(runs()).toBe(1);
    expect(await harness.json(request("threads.list"))).toMatchObject({ data: [{}] });
  });

  it("follows the first while it runs", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        await gate.wait();
        yield done(makeMessage("msg_1", "Hi"));
      },
    });
    await harness.seed();
    const first = harness.stream(addMessage(), { idempotencyKey: "key" });
    await gate.reached;
    const again = await harness.open(addMessage(), { idempotencyKey: "key" });
    gate.open();
    await first;
    expect((await readEvents(again).rest()).at(-1)).toEqual(done(makeMessage("msg_1", "Hi")));
    expect(await harness.items()).toHaveLength(2);
  });

  it("takes back a thread made twice at once", async () => {
    const { harness, runs } = answering();
    const [one, two] = await Promise.all([
      harness.stream(createThread(), { idempotencyKey: "key" }),
      harness.stream(createThread(), { idempotencyKey: "key" }),
    ]);
    expect(one?.[0]).toEqual(two?.[0]);
    expect(runs()).toBe(1);
    expect(await harness.json(request("threads.list"))).toMatchObject({ data: [{}] });
  });

  it("is another request when another sends it", async () => {
    const { harness, runs } = answering();
    await harness.stream(createThread(), { idempotencyKey: "key", context: alice });
    await harness.stream(createThread(), { idempotencyKey: "key", context: bob });
    expect(runs()).toBe(2);
  });

  it("is told apart by a key of some length: an empty header is none, a long one is refused", async () => {
    const { harness, runs } = answering();
    await harness.seed();
    await harness.stream(addMessage("One"), { idempotencyKey: "" });
    await harness.stream(addMessage("Two"), { idempotencyKey: "" });
    expect(runs()).toBe(2);
    const long = harness.stream(addMessage("Three"), { idempotencyKey: "k".repeat(201) });
    await expect(long).rejects.toThrow(/^Idempotency-Key: /);
    expect(runs()).toBe(2);
  });
});
