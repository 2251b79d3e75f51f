import { describe, expect, it } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import type { Script } from "../support/scripted-server";
import {
  addMessage,
  alice,
  Harness,
  readEvents,
  types,
  type TestContext,
} from "../support/harness";
import { added, makeMessage, makeWidget, makeWorkflow, textDelta } from "../support/items";

const READY: ThreadStreamEvent = { type: "progress_update", text: "Now cancel" };

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const never = () => new Promise<never>(() => {});

/** Cancels a turn whose handler yields these events and then hangs. */
async function cancelAfter(events: ThreadStreamEvent[], script: Script<TestContext> = {}) {
  const harness = new Harness({
    async *respond() {
      yield* events;
      yield READY;
      await never();
    },
    ...script,
  });
  await harness.seed();
  const client = new AbortController();
  const stream = readEvents(await harness.open(addMessage(), { signal: client.signal }));
  await stream.until("progress_update");
  client.abort();
  const rest = await stream.rest();
  return { harness, rest, items: (await harness.items()).slice(1) };
}

describe("cancellation", () => {
  it("saves the text of a message so far", async () => {
    const { items } = await cancelAfter([
      added(makeMessage("msg_1", "Hello, ")),
      textDelta("msg_1", "World!"),
    ]);
    expect(items[0]).toMatchObject({
      id: "msg_1",
      content: [{ type: "output_text", text: "Hello, World!", annotations: [] }],
    });
  });

  it("drops messages without readable text", async () => {
    const { items } = await cancelAfter([
      added(makeMessage("msg_1")),
      added(makeMessage("msg_2", " \n")),
    ]);
    expect(types(items)).toEqual(["sdk_hidden_context"]);
  });

  it("leaves a hidden note as the newest item", async () => {
    const { items, rest } = await cancelAfter([added(makeMessage("msg_1", "Hi"))]);
    expect(rest).toEqual([]);
    expect(items.at(-1)).toMatchObject({
      type: "sdk_hidden_context",
      content: "The user cancelled the stream. Stop responding to the prior request.",
    });
  });

  it("drops a pending widget and a pending workflow", async () => {
    const { items } = await cancelAfter([added(makeWidget()), added(makeWorkflow())]);
    expect(types(items)).toEqual(["sdk_hidden_context"]);
  });

  it("saves messages in the order they were added", async () => {
    const { items } = await cancelAfter([
      added(makeMessage("msg_2", "First")),
      added(makeMessage("msg_1", "Second")),
      textDelta("msg_2", "!"),
    ]);
    expect(items.map((item) => item.id).slice(0, 2)).toEqual(["msg_2", "msg_1"]);
    expect(items).toHaveLength(3);
  });

  it("creates the parts before the one that was written to", async () => {
    const { items } = await cancelAfter([added(makeMessage("msg_1")), textDelta("msg_1", "Hi", 2)]);
    expect(items[0]).toMatchObject({ content: [{ text: "" }, { text: "" }, { text: "Hi" }] });
  });

  it("applies parts and annotations to what is saved", async () => {
    const annotation = {
      type: "annotation" as const,
      source: { type: "file" as const, title: "list", filename: "list.txt" },
    };
    const update = (update: object) =>
      ({ type: "thread.item.updated", item_id: "msg_1", update }) as ThreadStreamEvent;
    const { items } = await cancelAfter([
      added(makeMessage("msg_1")),
      update({
        type: "assistant_message.content_part.added",
        content_index: 0,
        content: { type: "output_text", text: "", annotations: [] },
      }),
      textDelta("msg_1", "Draft"),
      update({
        type: "assistant_message.content_part.annotation_added",
        content_index: 0,
        annotation_index: 9,
        annotation,
      }),
      update({
        type: "assistant_message.content_part.done",
        content_index: 1,
        content: { type: "output_text", text: "Whole", annotations: [] },
      }),
    ]);
    expect(items[0]).toMatchObject({
      content: [
        { text: "Draft", annotations: [annotation] },
        { text: "Whole", annotations: [] },
      ],
    });
  });

  it("cleans up the same way if the stream is closed between two events", async () => {
    const harness = new Harness({
      *respond() {
        yield added(makeMessage("msg_1", "Hi"));
        yield READY;
        yield textDelta("msg_1", " there");
      },
    });
    await harness.seed();
    for await (const frame of await harness.open(addMessage())) {
      if (new TextDecoder().decode(frame).includes("progress_update")) break;
    }
    expect((await harness.items()).slice(1)).toMatchObject([
      { id: "msg_1", content: [{ text: "Hi" }] },
      { type: "sdk_hidden_context" },
    ]);
  });

  it("aborts the model run and requests nothing more from the handler", async () => {
    const seen: string[] = [];
    const asked = deferred();
    const harness = new Harness({
      async *respond(_thread, _message, _context, turn) {
        turn.signal.addEventListener("abort", () => seen.push("aborted"));
        yield READY;
        asked.resolve();
        try {
          await new Promise((_resolve, reject) => {
            turn.signal.addEventListener("abort", () => reject(new Error("Model run aborted")));
          });
        } finally {
          seen.push("cleaned up");
        }
        yield READY;
      },
    });
    await harness.seed();
    const client = new AbortController();
    const stream = readEvents(await harness.open(addMessage(), { signal: client.signal }));
    await stream.until("progress_update");
    const rest = stream.rest();
    await asked.promise;
    client.abort();
    expect(await rest).toEqual([]);
    expect(seen).toEqual(["aborted", "cleaned up"]);
    expect(harness.logger.entries).toEqual([]);
  });

  it("saves a message without the half character at its end", async () => {
    const { items } = await cancelAfter([
      added(makeMessage("msg_1", "Boots ")),
      textDelta("msg_1", "\ud83e"),
    ]);
    expect(items[0]).toMatchObject({ id: "msg_1", content: [{ text: "Boots " }] });
  });

  it("saves changes of the thread", async () => {
    const { harness } = await cancelAfter([], {
      async *respond(thread) {
        yield { type: "notice", level: "info", message: "Hi" };
        thread.metadata["step"] = 2;
        thread.title = "Tents";
        yield READY;
      },
    });
    expect(await harness.store.loadThread("thr_1", alice)).toMatchObject({
      title: "Tents",
      metadata: { step: 2 },
    });
  });

  it("leaves the cleanup to an integration that overrides it", async () => {
    const seen: unknown[] = [];
    const { items } = await cancelAfter([added(makeWidget())], {
      handleStreamCancelled: async (thread, pending, context, reason) => {
        seen.push(thread.id, types(pending), context, reason);
      },
    });
    expect(seen).toEqual(["thr_1", ["widget"], alice, "disconnect"]);
    expect(items).toEqual([]);
  });

  it("frees the thread for the next message", async () => {
    const { harness } = await cancelAfter([]);
    harness.server.script = {};
    expect(types(await harness.stream(addMessage()))).toEqual([
      "thread.item.done",
      "stream_options",
    ]);
  });
});
