import { expect, it } from "vitest";
import { getDatabase } from "@/lib/db";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { shopPage } from "../../support/assistant/shop-page";
import { doneItems, replies, type AssistantClient } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";

const ID = /"id":"(apr_[0-9a-f]+)"/;

describeWithModels("the cart", ({ newClient }) => {
  async function contents(client: AssistantClient): Promise<string[]> {
    const { lines } = await getCart(client.owner);
    return lines.map(({ productSlug, quantity }) => `${quantity} × ${productSlug}`).sort();
  }

  async function filledCart() {
    const { client, logs } = await newClient();
    await addToCart(client.owner, { productSlug: "camp-kettle", quantity: 2 });
    await addToCart(client.owner, { productSlug: "enamel-mug" });
    return { client, logs };
  }

  it("is checked by the server, changed by the page, and restored by “undo”", async () => {
    const { client, logs } = await filledCart();
    const added = await client.say("add 3 enamel mugs to my cart");
    expect(doneItems(added)).toContainEqual(
      expect.objectContaining({
        type: "client_tool_call",
        name: "update_cart",
        arguments: {
          action: "add",
          product_id: expect.any(String),
          product_name: "Enamel Mug",
          variant: expect.any(String),
          quantity: 3,
          price: expect.any(Number),
        },
      }),
    );
    expect(await contents(client)).toEqual(["2 × camp-kettle", "4 × enamel-mug"]);
    await client.say("remove the kettle from my cart");
    expect(await contents(client)).toEqual(["4 × enamel-mug"]);
    expect(replies(await client.say("undo that"))).toEqual([expect.stringContaining("undone")]);
    expect(await contents(client)).toEqual(["2 × camp-kettle", "4 × enamel-mug"]);
    await client.say("undo that");
    expect(await contents(client), "Undone again, the change is back.").toEqual(["4 × enamel-mug"]);
    expect(logs).toEqual([]);
  });

  it("is emptied only after approval, and “undo” restores everything", async () => {
    const { client, logs } = await filledCart();
    const asked = await client.say("empty my cart");
    const card = doneItems(asked).find((item) => item.type === "widget");
    expect(JSON.stringify(card)).toContain("Empty your cart?");
    expect(await contents(client)).toEqual(["1 × enamel-mug", "2 × camp-kettle"]);

    const id = ID.exec(JSON.stringify(card))?.[1];
    const action = { type: "approval.decide", payload: { id, approve: true } };
    const params = { thread_id: client.threadId, item_id: card?.id, action };
    const emptied = await client.act({ type: "threads.custom_action", params });
    expect(client.clientToolCalls).toEqual(["update_cart"]);
    expect(replies(emptied)).toEqual([expect.stringContaining("empty now")]);
    expect(await contents(client)).toEqual([]);

    await client.say("undo");
    expect(await contents(client)).toEqual(["1 × enamel-mug", "2 × camp-kettle"]);
    expect(logs).toEqual([]);
  });

  it("isn't restored if the user has changed it since", async () => {
    const { client } = await filledCart();
    await client.say("add 3 enamel mugs to my cart");
    await addToCart(client.owner, { productSlug: "camp-kettle" });
    expect(replies(await client.say("undo that"))).toEqual([
      expect.stringContaining("nothing for me to undo"),
    ]);
    expect(await contents(client)).toEqual(["3 × camp-kettle", "4 × enamel-mug"]);
  });

  it("isn't changed if the price has changed since the server's check", async () => {
    const { client } = await newClient();
    const events = await client.stream(client.messageRequest("add an enamel mug to my cart"));
    const call = doneItems(events).at(-1);
    if (call?.type !== "client_tool_call") throw new Error("There is no call for the page.");
    const database = await getDatabase();
    const where = { slug: "enamel-mug" };
    const { priceCents } = await database.product.findUniqueOrThrow({ where });
    await database.product.update({ where, data: { priceCents: priceCents + 100 } });
    const page = shopPage(client.owner);
    const result = await page.runClientTool({ name: call.name, params: call.arguments });
    await database.product.update({ where, data: { priceCents } });
    expect(result).toMatchObject({
      status: "refused",
      message: expect.stringContaining("has changed"),
    });
    const answer = await client.act({
      type: "threads.add_client_tool_output",
      params: { thread_id: client.threadId, result },
    });
    expect(replies(answer)).toEqual([expect.stringContaining("has changed")]);
    expect(await contents(client)).toEqual([]);
  });
});
