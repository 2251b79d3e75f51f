import { describe, expect, it } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { getCart } from "@/lib/shop/cart-store";
import {
  AssistantClient,
  deltas,
  doneItems,
  replies,
} from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";
import { STAND_IN_KEY } from "../../support/openai-server/start-openai-server";

const openai = serveStandIn();

const overOpenAI = (api: "responses" | "chat_completions") => () =>
  selectModels({
    openaiApiKey: STAND_IN_KEY,
    openaiBaseUrl: openai().url,
    openaiModel: "stand-in",
    openaiApi: api,
    reserveCall: async () => undefined,
  });

describe.each([
  { name: "the demo model", models: async () => promptModels },
  { name: "a server that speaks Responses", models: overOpenAI("responses") },
  { name: "a server that speaks chat completions", models: overOpenAI("chat_completions") },
])("three turns with $name", ({ name, models }) => {
  it("finds boots, adds the second pair to the cart and shows the orders", async () => {
    const { server, store, logs } = createTestAssistant({ models: await models() });
    const owner = { tenantId: "default", userId: `guest of ${name}` };
    const client = new AssistantClient(server, owner);
    await createSampleOrders(owner);

    const search = await client.say("I need boots for a winter hike");
    const [, cards, answer] = doneItems(search);
    expect(cards).toMatchObject({
      type: "widget",
      widget: {
        type: "ListView",
        children: [
          { key: "ridgeline-winter-boot" },
          { key: "tarn-snow-boot" },
          { key: "couloir-mountain-boot" },
        ],
      },
    });
    expect(answer).toMatchObject({ type: "assistant_message" });
    expect(deltas(search).join("")).toBe(replies(search)[0]);
    const title = search.findLast((event) => event.type === "thread.updated");
    expect(title).toMatchObject({ thread: { title: "Boots for a winter hike" } });

    const added = await client.say("add the second one, size 44");
    expect(client.clientToolCalls).toEqual(["update_cart"]);
    expect(replies(added)).toEqual([
      expect.stringContaining("**Tarn Snow Boot** (44 / Ink) is in your cart"),
    ]);
    const cart = await getCart(owner);
    expect(cart.lines).toMatchObject([
      { productSlug: "tarn-snow-boot", variant: "44 / Ink", quantity: 1 },
    ]);

    const orders = await client.say("what did I order?");
    expect(replies(orders)).toEqual([expect.stringContaining("**Traverse 45 Pack**, M / Spruce")]);

    const context = {
      ...owner,
      requestId: "req",
      guest: true,
      address: null,
      locale: "en",
      origin: "https://shop.example",
    };
    const stored = await store.loadThreadItems(client.threadId ?? "", null, 50, "asc", context);
    expect(stored.data.map((item) => item.type)).toEqual([
      "user_message",
      "widget",
      "hidden_context_item",
      "hidden_context_item",
      "assistant_message",
      "widget",
      "user_message",
      "hidden_context_item",
      "client_tool_call",
      "hidden_context_item",
      "assistant_message",
      "widget",
      "user_message",
      "hidden_context_item",
      "assistant_message",
    ]);
    expect(logs).toEqual([]);
  });
});
