import { expect, it } from "vitest";
import { z } from "zod";
import type { ThreadItem } from "@acme/chatkit-server";
import { getDatabase } from "@/lib/db";
import { listOrders } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { doneItems, replies, type AssistantClient } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";

const ButtonSchema = z.object({
  type: z.literal("Button"),
  label: z.string(),
  onClickAction: z.object({ type: z.string(), payload: z.record(z.string(), z.unknown()) }),
});
const ParentSchema = z.object({ children: z.array(z.unknown()) });
const SyncedSchema = z.object({ updated_item: z.object({ id: z.string(), widget: z.unknown() }) });

function buttonsIn(component: unknown): z.infer<typeof ButtonSchema>[] {
  const button = ButtonSchema.safeParse(component);
  if (button.success) return [button.data];
  return ParentSchema.safeParse(component).data?.children.flatMap(buttonsIn) ?? [];
}

describeWithModels("a guided return", ({ newClient, openai }) => {
  async function begun() {
    const { client, logs } = await newClient();
    await createSampleOrders(client.owner);
    const delivered = (await listOrders(client.owner)).find(({ status }) => status === "delivered");
    const events = await client.say(`I want to return order ${delivered?.number}`);
    return { client, logs, card: widgetOf(doneItems(events)), order: delivered };
  }

  function widgetOf(items: readonly ThreadItem[]) {
    const card = items.findLast((item) => item.type === "widget");
    if (card?.type !== "widget") throw new Error("There is no card.");
    return card;
  }

  /** Presses a button, without a turn. Resolves to the text of the card that replaces it. */
  async function press(
    client: AssistantClient,
    card: { id: string; widget: unknown },
    label: string,
  ) {
    const button = buttonsIn(card.widget).find((each) => each.label === label);
    const params = { thread_id: client.threadId, item_id: card.id, action: button?.onClickAction };
    const answer = await client.json({ type: "threads.sync_custom_action", params });
    return SyncedSchema.parse(answer).updated_item;
  }

  async function registered(client: AssistantClient) {
    const database = await getDatabase();
    return database.orderReturn.findMany({ where: { order: client.owner } });
  }

  it("advances with each click without a model, and is registered once", async () => {
    const { client, logs, card, order } = await begun();
    const asked = openai().requests.length;
    const name = order?.lines[0]?.name ?? "";
    const hasSeveral = (order?.lines.length ?? 0) > 1;
    let now: { id: string; widget: unknown } = card;
    if (hasSeveral) now = await press(client, now, name);
    for (const label of ["It's too small", "My money back", "Pick it up at my door"]) {
      now = await press(client, now, label);
    }
    expect(await registered(client)).toEqual([]);
    const done = await press(client, now, "Register the return");
    expect(JSON.stringify(done)).toContain("Return registered");
    expect(await registered(client)).toMatchObject([
      { goods: name, reason: "It's too small", resolution: "refund", travel: "pickup" },
    ]);
    expect(openai().requests.length).toBe(asked);
    expect(JSON.stringify(await pressAgain(client, now))).toContain("returned");
    expect(await registered(client)).toHaveLength(1);
    expect(logs).toEqual([]);
  });

  it("reaches the same state in words", async () => {
    const { client, logs } = await begun();
    await client.say("all of it please");
    await client.say("it is too small");
    await client.say("I want my money back");
    const last = await client.say("pick it up at my door please");
    expect(replies(last)).toEqual([expect.stringContaining("Register the return")]);
    const card = widgetOf(doneItems(last));
    expect(buttonsIn(card.widget)).toMatchObject([
      { onClickAction: { payload: { resolution: "refund", travel: "pickup" } } },
    ]);
    await press(client, card, "Register the return");
    expect(await registered(client)).toMatchObject([{ resolution: "refund", travel: "pickup" }]);
    expect(logs).toEqual([]);
  });

  async function pressAgain(client: AssistantClient, card: { id: string; widget: unknown }) {
    const [button] = buttonsIn(card.widget);
    const params = { thread_id: client.threadId, item_id: card.id, action: button?.onClickAction };
    return client.json({ type: "threads.sync_custom_action", params });
  }
});
