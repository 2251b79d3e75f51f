import { describe, expect, it, vi } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { ThreadStreamEventSchema } from "@acme/chatkit-server";
import {
  addMessage,
  alice,
  createThread,
  Harness,
  makeAttachment,
  readAll,
  request,
  readFrames,
} from "../support/harness";
import { done, makeMessage, makeToolCall, makeWidget, textDelta } from "../support/items";

describe("transport", () => {
  it("sends every chunk as `data: `, one line of JSON and two line feeds", async () => {
    const harness = new Harness({ respond: () => [done(makeMessage("msg_1", "Hi"))] });
    const frames = await readFrames(await harness.open(createThread()));
    expect(frames).toHaveLength(4);
    for (const frame of frames) expect(frame).toMatch(/^data: \{[^\n]*\}\n\n$/);
  });

  it("sends these exact bytes for the stream's options and a text delta", async () => {
    const harness = new Harness({ respond: () => [textDelta("msg_1", "Hi")] });
    await harness.seed();
    const frames = await readFrames(await harness.open(addMessage()));
    expect(frames.slice(1)).toEqual([
      'data: {"type":"stream_options","stream_options":{"allow_cancel":true}}\n\n',
      'data: {"type":"thread.item.updated","item_id":"msg_1","update":{"type":"assistant_message.content_part.text_delta","content_index":0,"delta":"Hi"}}\n\n',
    ]);
  });

  it("returns exactly `{}` for an operation without a result", async () => {
    const harness = new Harness();
    const body = JSON.stringify(request("threads.delete", { thread_id: "thr_1" }));
    const result = await harness.server.process(body, alice);
    expect(result).toMatchObject({ json: new TextEncoder().encode("{}") });
  });

  it("omits an unset title and unset image domains", async () => {
    const harness = new Harness();
    await harness.seed([], { title: null, allowed_image_domains: null });
    const thread = await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }));
    expect(thread).toEqual({
      id: "thr_1",
      created_at: "2025-01-02T03:04:05.678Z",
      status: { type: "active" },
      metadata: {},
      items: { data: [], has_more: false },
    });
  });

  it("sends stored metadata as `{}` in every event and result", async () => {
    const harness = new Harness({
      async *respond(thread) {
        thread.metadata["secret"] = "changed";
        yield {
          type: "thread.updated",
          thread: { ...thread, items: { data: [], has_more: false } },
        };
      },
    });
    await harness.seed([], { metadata: { secret: "stored" } });
    const frames = await readFrames(await harness.open(addMessage()));
    const results = [
      await harness.json(request("threads.get_by_id", { thread_id: "thr_1" })),
      await harness.json(request("threads.list")),
      await harness.json(request("threads.update", { thread_id: "thr_1", title: "Tents" })),
    ];
    expect(frames.join("") + JSON.stringify(results)).not.toContain("secret");
    expect((await harness.store.loadThread("thr_1", alice)).metadata).toEqual({
      secret: "changed",
    });
  });

  it("keeps an attachment's metadata in the store", async () => {
    const attachment = makeAttachment({ metadata: { path: "/disk/1" } });
    const harness = new Harness();
    await harness.attach({ metadata: { path: "/disk/1" } });
    const frames = await harness.frames(createThread("Look", { attachments: ["atc_1"] }));
    expect(frames[1]).toMatchObject({ item: { attachments: [{ id: attachment.id }] } });
    expect(JSON.stringify(frames)).not.toContain("/disk/1");
    expect((await harness.store.loadAttachment("atc_1", alice)).metadata).toEqual({
      path: "/disk/1",
    });
  });

  it("keeps nulls inside a tool call's arguments", async () => {
    const call = makeToolCall({ arguments: { a: null, b: [null] } });
    const harness = new Harness({ respond: () => [done(call)] });
    const frames = await harness.frames(createThread());
    expect(frames.at(-1)).toMatchObject({ item: { arguments: { a: null, b: [null] } } });
  });

  it("omits unset props of a widget at every depth", async () => {
    const widget = makeWidget({
      copy_text: null,
      widget: {
        type: "Card",
        id: null,
        children: [
          { type: "Text", value: "Tent", color: null },
          { type: "Button", onClickAction: { type: "buy", payload: { size: null } } },
        ],
      },
    });
    const harness = new Harness({ respond: () => [done(widget)] });
    const frames = await harness.frames(createThread());
    expect(frames.at(-1)).toEqual({
      type: "thread.item.done",
      item: {
        type: "widget",
        id: "wid_1",
        thread_id: "thr_1",
        created_at: widget.created_at,
        widget: {
          type: "Card",
          children: [
            { type: "Text", value: "Tent" },
            { type: "Button", onClickAction: { type: "buy", payload: { size: null } } },
          ],
        },
      },
    });
  });

  it("ignores unknown members, and accepts missing or null metadata", async () => {
    const harness = new Harness();
    const list = { type: "threads.list", params: { color: "red" }, extra: 1 };
    expect(await harness.json(list)).toEqual({ data: [], has_more: false });
    expect(await harness.json({ ...list, metadata: null })).toEqual({ data: [], has_more: false });
  });

  it("requires `params`, which can be empty", async () => {
    const harness = new Harness();
    expect(await harness.json({ type: "threads.list", params: {} })).toEqual({
      data: [],
      has_more: false,
    });
    await expect(harness.json({ type: "threads.list" })).rejects.toMatchObject({ field: "params" });
  });

  it("rejects an unknown operation before any handler or store call", async () => {
    const harness = new Harness();
    const calls = vi.spyOn(harness.store, "loadThreads");
    await expect(harness.json(request("threads.burn"))).rejects.toMatchObject({
      name: "InvalidRequestError",
      field: "type",
    });
    await expect(harness.json({ params: {} })).rejects.toMatchObject({ field: "type" });
    expect(calls).not.toHaveBeenCalled();
  });

  it("keeps any text on one line and unchanged", async () => {
    const text = "Grüße\nfrom\r\nthe “hut” \u2028 🏕️";
    const harness = new Harness({ respond: () => [textDelta("msg_1", text)] });
    const frames = await readFrames(await harness.open(createThread()));
    expect(frames.at(-1)?.match(/\n/g)).toHaveLength(2);
    const events = await readAll(await harness.open(createThread()));
    expect(events.at(-1)).toEqual(textDelta("msg_1", text));
  });

  it("rejects an unknown icon and accepts one with a prefix", async () => {
    const progress = (icon: unknown) => ({ type: "progress_update", text: "Looking", icon });
    const harness = new Harness({
      respond: () => [
        ThreadStreamEventSchema.parse(progress("vendor:tent")),
        ThreadStreamEventSchema.parse(progress("lucide:tent")),
        JSON.parse(JSON.stringify(progress("tent"))),
      ],
    });
    const events: ThreadStreamEvent[] = await harness.stream(createThread());
    expect(events.slice(3)).toEqual([
      progress("vendor:tent"),
      progress("lucide:tent"),
      { type: "error", code: "stream.error", allow_retry: true },
    ]);
  });
});
