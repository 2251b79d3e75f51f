import { describe, expect, it } from "vitest";
import { NotFoundError, type ThreadStreamEvent } from "@acme/chatkit-server";
import { addMessage, alice, createThread, Harness, request, types } from "../support/harness";
import {
  added,
  done,
  makeHidden,
  makeMessage,
  makeWidget,
  makeWorkflow,
  removed,
  replaced,
  textDelta,
} from "../support/items";

/** The events of a turn whose handler yields these. */
async function run(events: ThreadStreamEvent[]) {
  const harness = new Harness({ respond: () => events });
  await harness.seed();
  const seen = (await harness.stream(addMessage())).slice(1);
  const items = (await harness.items()).slice(1);
  return { harness, seen, items };
}

describe("event pipeline", () => {
  it("sends the stream's options before the handler's events", async () => {
    const { seen } = await run([{ type: "progress_update", text: "Looking" }]);
    expect(seen).toEqual([
      { type: "stream_options", stream_options: { allow_cancel: true } },
      { type: "progress_update", text: "Looking" },
    ]);
  });

  it("sends an error if the stream's options can't be read", async () => {
    const harness = new Harness({
      getStreamOptions: () => {
        throw new Error("No options");
      },
    });
    expect(types(await harness.stream(createThread()))).toEqual([
      "thread.created",
      "thread.item.done",
      "error",
    ]);
  });

  it("stores an item before the client sees it as done", async () => {
    const harness = new Harness({ respond: () => [done(makeMessage("msg_1", "Hi"))] });
    await harness.seed();
    const stored: string[] = [];
    for await (const frame of await harness.open(addMessage())) {
      if (!new TextDecoder().decode(frame).includes('"msg_1"')) continue;
      stored.push(...(await harness.items()).map((item) => item.id));
    }
    expect(stored).toContain("msg_1");
  });

  it("doesn't store an item that was only added", async () => {
    const { items } = await run([added(makeMessage("msg_1", "Hi"))]);
    expect(items).toEqual([]);
  });

  it("deletes a removed item and notifies the client", async () => {
    const { seen, items } = await run([done(makeMessage("msg_1", "Hi")), removed("msg_1")]);
    expect(items).toEqual([]);
    expect(seen.at(-1)).toEqual(removed("msg_1"));
  });

  it("keeps the position of an item replaced by one of another type", async () => {
    const { items } = await run([
      done(makeMessage("msg_1", "Hi")),
      done(makeMessage("msg_2", "Ho")),
      replaced(makeWidget({ id: "msg_1" })),
    ]);
    expect(items.map(({ id, type }) => [id, type])).toEqual([
      ["msg_1", "widget"],
      ["msg_2", "assistant_message"],
    ]);
  });

  it("replaces a widget in both the event and the store", async () => {
    const after = makeWidget({ widget: { type: "ListView", children: [] } });
    const { seen, items } = await run([done(makeWidget()), replaced(after)]);
    expect(seen.at(-1)).toEqual(replaced(after));
    expect(items).toEqual([after]);
  });

  it("sends progress, effects, notices and errors without storing them", async () => {
    const events: ThreadStreamEvent[] = [
      { type: "progress_update", text: "Looking", icon: "search" },
      { type: "client_effect", name: "highlight", data: { id: null } },
      { type: "notice", level: "info", message: "**Sale**", title: "News" },
      { type: "error", code: "custom", message: "Not found", allow_retry: true },
      { type: "progress_update", text: "Still here" },
    ];
    const { seen, items } = await run(events);
    expect(seen.slice(1)).toEqual(events);
    expect(items).toEqual([]);
  });

  it("stores a finished hidden item without sending it", async () => {
    const { seen, items } = await run([done(makeHidden())]);
    expect(types(seen)).toEqual(["stream_options"]);
    expect(items).toEqual([makeHidden()]);
  });

  it("doesn't send a hidden item that is added or replaced either", async () => {
    const { seen } = await run([added(makeHidden()), replaced(makeHidden())]);
    expect(types(seen)).toEqual(["stream_options"]);
  });

  it("stores a title set without any event and sends it last", async () => {
    const harness = new Harness({
      respond: (thread) => {
        thread.title = "Tents";
        return [];
      },
    });
    await harness.seed();
    const events = await harness.stream(addMessage());
    expect(events.at(-1)).toMatchObject({ type: "thread.updated", thread: { title: "Tents" } });
    expect((await harness.store.loadThread("thr_1", alice)).title).toBe("Tents");
  });

  it("sends a change right after the event that follows it", async () => {
    const harness = new Harness({
      *respond(thread) {
        yield done(makeMessage("msg_1", "One"));
        thread.title = "Tents";
        yield done(makeMessage("msg_2", "Two"));
        yield done(makeMessage("msg_3", "Three"));
      },
    });
    await harness.seed();
    expect(types((await harness.stream(addMessage())).slice(2))).toEqual([
      "thread.item.done",
      "thread.item.done",
      "thread.updated",
      "thread.item.done",
    ]);
  });

  it("sends a title set between two deltas right after the second", async () => {
    const harness = new Harness({
      *respond(thread) {
        yield textDelta("msg_1", "a");
        thread.title = "Tents";
        yield textDelta("msg_1", "b");
        yield textDelta("msg_1", "c");
      },
    });
    await harness.seed();
    expect(types((await harness.stream(addMessage())).slice(2))).toEqual([
      "thread.item.updated",
      "thread.item.updated",
      "thread.updated",
      "thread.item.updated",
    ]);
  });

  it("stores and announces a change of only the stored metadata", async () => {
    const harness = new Harness({
      respond: (thread) => {
        thread.metadata["step"] = 2;
        return [];
      },
    });
    await harness.seed();
    const events = await harness.stream(addMessage());
    expect(events.at(-1)).toMatchObject({ type: "thread.updated", thread: { metadata: {} } });
    expect((await harness.store.loadThread("thr_1", alice)).metadata).toEqual({ step: 2 });
  });

  it("keeps others' concurrent changes to the thread, and sends them with the next change", async () => {
    const harness = new Harness({
      async *respond(thread) {
        const rename = request("threads.update", { thread_id: "thr_1", title: "Ours" });
        await harness.json(rename);
        thread.metadata["step"] = 2;
        yield done(makeMessage("msg_1", "One"));
        thread.status = { type: "locked", reason: thread.title ?? "no title" };
      },
    });
    await harness.seed([], { title: "Old", metadata: { step: 1, note: "kept" } });
    const events = await harness.stream(addMessage());
    expect(events.filter((event) => event.type === "thread.updated")).toMatchObject([
      { thread: { title: "Ours" } },
      { thread: { title: "Ours", status: { type: "locked", reason: "Ours" } } },
    ]);
    expect(await harness.store.loadThread("thr_1", alice)).toMatchObject({
      title: "Ours",
      status: { type: "locked", reason: "Ours" },
      metadata: { step: 2, note: "kept" },
    });
  });

  it("doesn't bring back a thread that was deleted during its turn", async () => {
    const harness = new Harness({
      async *respond(thread) {
        await harness.json(request("threads.delete", { thread_id: "thr_1" }));
        thread.title = "Tents";
        yield { type: "progress_update", text: "Looking" };
      },
    });
    await harness.seed();
    await harness.stream(addMessage());
    await expect(harness.store.loadThread("thr_1", alice)).rejects.toThrow(NotFoundError);
  });

  it("stores and sends status and image domains", async () => {
    const harness = new Harness({
      respond: (thread) => {
        thread.status = { type: "locked", reason: "Waiting for a human" };
        thread.allowed_image_domains = ["images.example"];
        return [];
      },
    });
    await harness.seed();
    const changed = {
      status: { type: "locked", reason: "Waiting for a human" },
      allowed_image_domains: ["images.example"],
    };
    const events = await harness.stream(addMessage());
    expect(events.at(-1)).toMatchObject({ type: "thread.updated", thread: changed });
    expect(await harness.store.loadThread("thr_1", alice)).toMatchObject(changed);
  });

  it("counts a task once if the handler announces it and then appends it", async () => {
    const workflow = makeWorkflow();
    const task = { type: "thought", content: "Hm", status_indicator: "none" } as const;
    const harness = new Harness({
      *respond() {
        yield added(workflow);
        yield {
          type: "thread.item.updated",
          item_id: "wf_1",
          update: { type: "workflow.task.added", task_index: 0, task },
        };
        workflow.workflow.tasks.push(task);
        yield done(workflow);
      },
    });
    await harness.seed();
    const events = await harness.stream(addMessage());
    expect(events.at(-1)).toMatchObject({ item: { workflow: { tasks: [task] } } });
    expect((await harness.items())[1]).toMatchObject({ workflow: { tasks: [task] } });
  });

  it("treats removing an item that was never stored as success", async () => {
    const { seen } = await run([removed("msg_never")]);
    expect(types(seen)).toEqual(["stream_options", "thread.item.removed"]);
  });

  it("sends an error instead of an item that can't be stored", async () => {
    const pulled: string[] = [];
    const harness = new Harness({
      *respond() {
        yield done(makeMessage("msg_1", "Hi"));
        pulled.push("after the failure");
      },
    });
    await harness.seed();
    const addThreadItem = harness.store.addThreadItem.bind(harness.store);
    harness.store.addThreadItem = async (threadId, item, context) => {
      if (item.id === "msg_1") throw new Error("The disk is full");
      await addThreadItem(threadId, item, context);
    };
    const events = await harness.stream(addMessage());
    expect(events.slice(2)).toEqual([{ type: "error", code: "stream.error", allow_retry: true }]);
    expect(pulled).toEqual([]);
  });

  it("sends an update of an unknown item and stores nothing", async () => {
    const { seen, items } = await run([textDelta("msg_never", "Hi")]);
    expect(seen.at(-1)).toEqual(textDelta("msg_never", "Hi"));
    expect(items).toEqual([]);
  });

  it("sends items as they were when yielded, even if the handler changes them later", async () => {
    const message = makeMessage("msg_1", "Hi");
    const harness = new Harness({
      *respond() {
        yield done(message);
        message.content.push({ type: "output_text", text: "later", annotations: [] });
        yield { type: "progress_update", text: "Looking" };
      },
    });
    await harness.seed();
    const events = await harness.stream(addMessage());
    expect(events[2]).toEqual(done(makeMessage("msg_1", "Hi")));
    expect((await harness.items())[1]).toEqual(makeMessage("msg_1", "Hi"));
  });

  it("ignores an update of a task that doesn't exist", async () => {
    const { seen } = await run([
      added(makeWorkflow()),
      {
        type: "thread.item.updated",
        item_id: "wf_1",
        update: {
          type: "workflow.task.updated",
          task_index: 7,
          task: { type: "thought", content: "Hm", status_indicator: "none" },
        },
      },
    ]);
    expect(types(seen)).toEqual(["stream_options", "thread.item.added", "thread.item.updated"]);
  });
});
