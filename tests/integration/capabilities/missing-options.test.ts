import { expect, it } from "vitest";
import type { StructuredInputItem, ThreadStreamEvent } from "@acme/chatkit-server";
import { getDatabase } from "@/lib/db";
import { getCart } from "@/lib/shop/cart-store";
import { doneItems, replies, type AssistantClient } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";

/** The form at the end of a reply. */
function formBelow(events: readonly ThreadStreamEvent[]): StructuredInputItem {
  const item = doneItems(events).at(-1);
  if (item?.type !== "structured_input") throw new Error(`The reply ends with ${item?.type}.`);
  return item;
}

function questionsOf({ inputs }: StructuredInputItem) {
  return inputs.map((input) => ({
    question: input.question,
    options: input.type === "multiple_choice" ? input.options.map(({ value }) => value) : [],
  }));
}

describeWithModels("a product whose size is missing", ({ newClient }) => {
  function answer(client: AssistantClient, form: StructuredInputItem, input: object) {
    const params = { thread_id: client.threadId, item_id: form.id, input };
    return client.act({ type: "threads.add_structured_input", params });
  }

  async function contents(client: AssistantClient): Promise<string[]> {
    const { lines } = await getCart(client.owner);
    return lines
      .map(({ quantity, productSlug, variant }) => `${quantity} × ${productSlug} ${variant}`.trim())
      .sort();
  }

  it("is asked for in a form with the product's options, and the answer adds it", async () => {
    const { client, logs } = await newClient();
    const asked = await client.say("add the Squall Shell Jacket");
    expect(replies(asked)).toEqual([expect.stringContaining("Which size would you like")]);
    const form = formBelow(asked);
    expect(questionsOf(form)).toEqual([
      { question: "Size for the Squall Shell Jacket", options: ["XS", "S", "M", "L", "XL"] },
      { question: "Color for the Squall Shell Jacket", options: ["Cloudberry", "Spruce", "Ink"] },
    ]);
    expect(await contents(client)).toEqual([]);

    const answers = { Size: { values: ["L"] }, Color: { values: ["Ink"] } };
    const added = await answer(client, form, { status: "answered", answers });
    expect(replies(added)).toEqual([expect.stringContaining("is in your cart")]);
    expect(await contents(client)).toEqual(["1 × squall-shell-jacket L / Ink"]);
    expect(logs).toEqual([]);
  });

  it("keeps the default of an option that is skipped", async () => {
    const { client } = await newClient();
    const form = formBelow(await client.say("add the Squall Shell Jacket"));
    await answer(client, form, { status: "answered", answers: { Size: { values: ["M"] } } });
    expect(await contents(client)).toEqual(["1 × squall-shell-jacket M / Cloudberry"]);
  });

  it("stays out of the cart if the form is skipped", async () => {
    const { client } = await newClient();
    const form = formBelow(await client.say("add the Squall Shell Jacket"));
    const skipped = await answer(client, form, { status: "skipped" });
    expect(replies(skipped)).toEqual([expect.stringContaining("left everything as it is")]);
    expect(await contents(client)).toEqual([]);
  });

  it("can be answered in words as well", async () => {
    const { client } = await newClient();
    formBelow(await client.say("add the Squall Shell Jacket"));
    await client.say("in XL please");
    expect(await contents(client)).toEqual(["1 × squall-shell-jacket XL / Cloudberry"]);
  });

  it("is asked for once the page has added the rest of what was wanted", async () => {
    const { client } = await newClient();
    const asked = await client.say("add the Squall Shell Jacket and two camp kettles");
    expect(client.clientToolCalls).toEqual(["update_cart"]);
    expect(await contents(client)).toEqual(["2 × camp-kettle"]);
    const form = formBelow(asked);
    await answer(client, form, { status: "answered", answers: { Size: { values: ["S"] } } });
    expect(await contents(client)).toEqual([
      "1 × squall-shell-jacket S / Cloudberry",
      "2 × camp-kettle",
    ]);
  });

  it("isn't asked for if the product is sold out", async () => {
    const { client } = await newClient();
    const database = await getDatabase();
    const where = { slug: "squall-shell-jacket" };
    const { stock } = await database.product.findUniqueOrThrow({ where });
    await database.product.update({ where, data: { stock: 0 } });
    const asked = await client.say("add the Squall Shell Jacket");
    await database.product.update({ where, data: { stock } });
    expect(doneItems(asked).map(({ type }) => type)).not.toContain("structured_input");
    expect(replies(asked)).toEqual([expect.stringMatching(/sold out|out of stock/)]);
  });

  it.each([
    ["de", "Leg mir die Squall Shell Jacket in den Warenkorb", "Größe für Squall Shell Jacket"],
    ["fr", "Ajoute la Squall Shell Jacket au panier", "Taille pour Squall Shell Jacket"],
    ["ja", "Squall Shell Jacketをカートに入れて", "Squall Shell Jacketのサイズ"],
  ])("is asked for in the user's language: %s", async (language, message, question) => {
    const { client } = await newClient(undefined, language);
    const form = formBelow(await client.say(message));
    expect(questionsOf(form)[0]?.question).toBe(question);
    await answer(client, form, { status: "answered", answers: { Size: { values: ["M"] } } });
    expect(await contents(client)).toEqual(["1 × squall-shell-jacket M / Cloudberry"]);
  });
});
