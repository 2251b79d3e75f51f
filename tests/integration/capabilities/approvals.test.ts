import { expect, it, vi } from "vitest";
import { getDatabase } from "@/lib/db";
import { addToCart } from "@/lib/shop/cart-store";
import * as orderChanges from "@/lib/shop/order-changes";
import { listOrders, placeOrder } from "@/lib/shop/order-store";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";
import { ORDER_DETAILS } from "../../support/order-details";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";

vi.mock("@/lib/shop/order-changes", { spy: true });

const ID = /"id":"(apr_[0-9a-f]+)"/;

describeWithModels("orders that are changed", ({ newClient }) => {
  async function question() {
    const { client, logs } = await newClient();
    await addToCart(client.owner, { productSlug: "camp-kettle" });
    const { number } = await placeOrder(client.owner, ORDER_DETAILS);
    const events = await client.say(`cancel order ${number}`);
    const card = doneItems(events).find((item) => item.type === "widget");
    const id = ID.exec(JSON.stringify(card))?.[1] ?? "";
    const decide = (approve: boolean, by = client) => {
      const action = { type: "approval.decide", payload: { id, approve } };
      const params = { thread_id: client.threadId, item_id: card?.id, action };
      return by.stream({ type: "threads.custom_action", params });
    };
    const status = async () => (await listOrders(client.owner))[0]?.status;
    return { client, logs, events, card, decide, status, number };
  }

  it("wait for approval, which counts once and survives a restart", async () => {
    const { client, events, card, decide, status, number } = await question();
    expect(JSON.stringify(card)).toContain(`Cancel order ${number}?`);
    expect(replies(events)).toEqual([expect.stringContaining("confirm")]);
    expect(await status()).toBe("placed");

    const restarted = new AssistantClient(createTestAssistant().server, client.owner);
    const decided = await decide(true, restarted);
    expect(decided).toContainEqual(expect.objectContaining({ type: "thread.item.replaced" }));
    expect(replies(decided)).toEqual([expect.stringContaining("is canceled")]);
    expect(await status()).toBe("canceled");
    expect(replies(await decide(true))).toEqual([expect.stringContaining("already answered")]);
  });

  it("aren't made after a decline, and a late approval changes nothing", async () => {
    const { decide, status } = await question();
    expect(replies(await decide(false))).toEqual([expect.stringContaining("left it as it is")]);
    expect(replies(await decide(true))).toEqual([expect.stringContaining("already answered")]);
    expect(await status()).toBe("placed");
  });

  it("aren't made if someone else approves, or a day too late", async () => {
    const { client, decide, status } = await question();
    const { client: stranger } = await newClient();
    await expect(decide(true, stranger)).rejects.toThrow("404");
    const database = await getDatabase();
    const old = Date.now() - 25 * 60 * 60 * 1_000;
    await database.approval.updateMany({ where: client.owner, data: { createdAt: old } });
    expect(replies(await decide(true))).toEqual([expect.stringContaining("has expired")]);
    expect(await status()).toBe("placed");
  });

  it("report that the order service is down, and log it once", async () => {
    const { decide, status, logs } = await question();
    vi.mocked(orderChanges.cancelOrder).mockRejectedValueOnce(new Error("It is down."));
    expect(replies(await decide(true))).toEqual([expect.stringContaining("didn't work")]);
    expect(await status()).toBe("placed");
    expect(logs).toEqual([expect.stringContaining("approved tool failed")]);
  });
});
