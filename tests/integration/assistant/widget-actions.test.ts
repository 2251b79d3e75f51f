import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getCart } from "@/lib/shop/cart-store";
import { getDatabase } from "@/lib/db";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

async function clientWithCards(userId: string) {
  const { server, logs } = createTestAssistant();
  const client = new AssistantClient(server, { tenantId: "default", userId });
  const events = await client.say("I need boots for a winter hike");
  const widget = doneItems(events).find((item) => item.type === "widget");
  const press = (action: object) =>
    client.stream({
      type: "threads.custom_action",
      params: { thread_id: client.threadId, item_id: widget?.id, action },
    });
  return { client, logs, press, widgetId: widget?.id };
}

describe("a card's button", () => {
  it("adds the product to the cart and informs the page, the user and the model", async () => {
    const { client, press } = await clientWithCards("presser");
    const payload = { slug: "tarn-snow-boot", options: { Size: "44" } };
    const events = await press({ type: "cart.add_item", payload });
    expect(events).toContainEqual({
      type: "client_effect",
      name: "cart.changed",
      data: { item_count: 1 },
    });
    expect(replies(events)).toEqual([
      "Done: **Tarn Snow Boot** (44 / Ink) is in your cart. The total is now €179.",
    ]);
    expect((await getCart(client.owner)).itemCount).toBe(1);
    const more = await client.say("how much does it weigh?");
    expect(replies(more)).toEqual([expect.stringContaining("**Tarn Snow Boot**")]);
  });

  it("asks for options that weren't chosen", async () => {
    const { client, press } = await clientWithCards("chooser");
    const events = await press({ type: "cart.add_item", payload: { slug: "tarn-snow-boot" } });
    expect(replies(events)).toEqual([
      expect.stringMatching(/^Choose a size for Tarn Snow Boot: 36/),
    ]);
    expect((await getCart(client.owner)).itemCount).toBe(0);
  });

  it("rejects a payload that names no product", async () => {
    const { press } = await clientWithCards("forger");
    const events = await press({ type: "cart.add_item", payload: { slug: "../../etc" } });
    expect(events.at(-1)).toMatchObject({ type: "error" });
    expect(replies(events)).toEqual([]);
  });
});

describe("feedback", () => {
  it("is stored, and the last vote on an item counts", async () => {
    const { client, widgetId } = await clientWithCards("voter");
    for (const kind of ["positive", "negative"]) {
      const params = { thread_id: client.threadId, item_ids: [widgetId], kind };
      expect(await client.json({ type: "items.feedback", params })).toEqual({});
    }
    const database = await getDatabase();
    const votes = await database.feedback.findMany({ where: { userId: "voter" } });
    expect(votes).toMatchObject([{ itemId: widgetId, kind: "negative" }]);
  });
});

describe("another user", () => {
  it("can access neither the thread nor its cart", async () => {
    const { client } = await clientWithCards("owner");
    await client.say("add the first one, size 42");
    const { server } = createTestAssistant();
    const stranger = new AssistantClient(server, { tenantId: "default", userId: "stranger" });
    const response = await stranger.send({
      type: "threads.get_by_id",
      params: { thread_id: client.threadId },
    });
    expect(response.status).toBe(404);
    const events = await stranger.say("what's in my cart?");
    expect(replies(events)).toEqual([expect.stringContaining("empty")]);
  });
});
