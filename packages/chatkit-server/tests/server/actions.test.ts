import { describe, expect, it } from "vitest";
import type { ThreadStreamEvent, WidgetItem } from "@acme/chatkit-server";
import { alice, Harness, request, types } from "../support/harness";
import { makeHidden, makeMessage, makeWidget } from "../support/items";

const buy = { type: "cart.add_item", payload: { sku: "tent", size: null } };
const streamed = (params: object) =>
  request("threads.custom_action", { thread_id: "thr_1", action: buy, ...params });
const sync = (params: object) =>
  request("threads.sync_custom_action", { thread_id: "thr_1", action: buy, ...params });

const rootUpdated: ThreadStreamEvent = {
  type: "thread.item.updated",
  item_id: "wid_1",
  update: { type: "widget.root.updated", widget: { type: "Card", children: [] } },
};

describe("threads.custom_action", () => {
  it("passes action and widget to the handler and streams its update", async () => {
    const seen: unknown[] = [];
    const harness = new Harness({
      action: (thread, action, sender, context) => {
        seen.push(thread.id, action, sender, context);
        return [rootUpdated];
      },
    });
    await harness.seed([makeWidget()]);
    const events = await harness.stream(streamed({ item_id: "wid_1" }));
    expect(seen).toEqual(["thr_1", buy, makeWidget(), alice]);
    expect(events.slice(1)).toEqual([rootUpdated]);
  });

  it.each([[undefined], [null], [""]])("treats item id %j as no sender", async (id) => {
    const senders: (WidgetItem | null)[] = [];
    const harness = new Harness({
      action: (_thread, _action, sender) => {
        senders.push(sender);
        return [];
      },
    });
    await harness.seed();
    expect(types(await harness.stream(streamed({ item_id: id })))).toEqual(["stream_options"]);
    expect(senders).toEqual([null]);
  });

  it("rejects an item that isn't a widget", async () => {
    const harness = new Harness({ action: () => [rootUpdated] });
    await harness.seed([makeMessage("msg_1", "Hi")]);
    expect(await harness.stream(streamed({ item_id: "msg_1" }))).toEqual([
      { type: "error", code: "stream.error", allow_retry: false },
    ]);
    await expect(harness.json(sync({ item_id: "msg_1" }))).rejects.toMatchObject({
      field: "params.item_id",
    });
  });

  it("sends an update of the root without storing it", async () => {
    const harness = new Harness({ action: () => [rootUpdated] });
    await harness.seed([makeWidget()]);
    await harness.stream(streamed({ item_id: "wid_1" }));
    expect(await harness.items()).toEqual([makeWidget()]);
  });

  it("passes on an action without a payload", async () => {
    const payloads: unknown[] = [];
    const harness = new Harness({
      action: (_thread, action) => {
        payloads.push(action.payload ?? null);
        return [];
      },
    });
    await harness.seed();
    await harness.stream(streamed({ action: { type: "cart.clear" } }));
    expect(payloads).toEqual([null]);
  });

  it("rejects an action without a type", async () => {
    const harness = new Harness();
    await harness.seed();
    await expect(harness.stream(streamed({ action: {} }))).rejects.toMatchObject({
      field: "params.action.type",
    });
  });
});

describe("threads.sync_custom_action", () => {
  it("returns the updated item or nothing, and stores neither", async () => {
    const updated = makeWidget({ widget: { type: "Card", children: [] } });
    const harness = new Harness({ syncAction: async () => ({ updated_item: updated }) });
    await harness.seed([makeWidget()]);
    expect(await harness.json(sync({ item_id: "wid_1" }))).toEqual({ updated_item: updated });
    harness.server.script = { syncAction: async () => ({}) };
    expect(await harness.json(sync({ item_id: "wid_1" }))).toEqual({});
    expect(await harness.items()).toEqual([makeWidget()]);
  });

  it("never returns a hidden item", async () => {
    const harness = new Harness({ syncAction: async () => ({ updated_item: makeHidden() }) });
    await harness.seed();
    expect(await harness.json(sync({}))).toEqual({});
  });

  it("stores the returned item if the server is configured to", async () => {
    const updated = makeWidget({ widget: { type: "Card", children: [] } });
    const harness = new Harness(
      {
        syncAction: async (thread) => {
          thread.title = "Bought";
          return { updated_item: updated };
        },
      },
      { saveSyncActions: true },
    );
    await harness.seed([makeWidget()]);
    await harness.json(sync({ item_id: "wid_1" }));
    expect(await harness.items()).toEqual([updated]);
    expect((await harness.store.loadThread("thr_1", alice)).title).toBe("Bought");
  });

  it("is rejected as not implemented without a handler", async () => {
    const harness = new Harness();
    await harness.seed();
    await expect(harness.json(sync({}))).rejects.toMatchObject({
      name: "UnsupportedOperationError",
      message: "This action isn't available.",
    });
  });
});
