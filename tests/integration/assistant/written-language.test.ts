import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { ThreadItem } from "@acme/chatkit-server";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { AssistantClient, doneItems } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

const ActionSchema = z.object({ type: z.string(), payload: z.record(z.string(), z.unknown()) });

/** The action of a card's first button. */
function firstAction(component: unknown): unknown {
  if (typeof component !== "object" || component === null) return undefined;
  if ("onClickAction" in component) return ActionSchema.parse(component.onClickAction);
  return Object.values(component).map(firstAction).find(Boolean);
}

function cardIn(items: readonly ThreadItem[]) {
  const card = items.findLast((item) => item.type === "widget");
  if (card?.type !== "widget") throw new Error("There is no card.");
  return card;
}

it("shows cards in the language of the message, also after their buttons, in an English browser", async () => {
  const owner = { tenantId: "default", userId: "writes-german" };
  await createSampleOrders(owner);
  const client = new AssistantClient(createTestAssistant().server, owner, "en-US");
  const card = cardIn(doneItems(await client.say("Ich will meine Bestellung zurückschicken")));
  expect(JSON.stringify(card.widget)).toContain("Rücksendung aus Bestellung");

  const params = {
    thread_id: client.threadId,
    item_id: card.id,
    action: firstAction(card.widget),
  };
  const updated = await client.json({ type: "threads.sync_custom_action", params });
  expect(JSON.stringify(updated)).toContain("Rücksendung aus Bestellung");

  const english = cardIn(doneItems(await client.say("I want to return my order")));
  expect(JSON.stringify(english.widget)).toContain("Return from order");
});
