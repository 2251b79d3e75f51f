import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { sayAction } from "@/lib/assistant/browser/say-action";
import { getCart } from "@/lib/shop/cart-store";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

function makeClient(userId: string): AssistantClient {
  return new AssistantClient(createTestAssistant().server, { tenantId: "default", userId });
}

interface Button {
  label: string;
  onClickAction: { type: string; handler: string; payload: unknown };
}

/** The buttons of the last item, which is where choices belong. */
function buttonsBelow(events: readonly ThreadStreamEvent[]): Button[] {
  const item = doneItems(events).at(-1);
  if (item?.type !== "widget") return [];
  expect(item.id).toMatch(/^msg_/);
  const { widget }: { widget: { type: string; children?: { children?: unknown }[] } } = JSON.parse(
    JSON.stringify(item),
  );
  const row = widget.type === "Basic" ? widget.children?.[0]?.children : undefined;
  return JSON.parse(JSON.stringify(row ?? []));
}

function saidBy(button: Button | undefined): string {
  expect(button?.onClickAction).toMatchObject({ type: sayAction.name, handler: "client" });
  return sayAction.data.parse(button?.onClickAction.payload).text;
}

describe("choice buttons below a reply", () => {
  it("offer the sizes if there is no such size, and clicking one adds it to the cart", async () => {
    const client = makeClient("sizes");
    const asked = buttonsBelow(await client.say("add the Squall Shell Jacket in size XXL"));
    expect(asked.map(({ label }) => label)).toEqual(["XS", "S", "M", "L", "XL"]);

    await client.say(saidBy(asked[2]));
    expect((await getCart(client.owner)).lines).toMatchObject([
      { productSlug: "squall-shell-jacket", variant: expect.stringMatching(/^M \//) },
    ]);
  });

  it("offer yes and no below a suggestion, and “no” changes nothing", async () => {
    const client = makeClient("offers");
    const asked = buttonsBelow(await client.say("tell me about the Camp Kettle"));
    expect(asked.map(({ label }) => label)).toEqual(["Yes", "No, thanks"]);

    const declined = await client.say(saidBy(asked[1]));
    expect(replies(declined)).toEqual([expect.stringContaining("left everything as it is")]);
    expect((await getCart(client.owner)).lines).toEqual([]);
  });

  it("use the user's language, and “Ja” does what was offered", async () => {
    const client = makeClient("languages");
    const asked = buttonsBelow(await client.say("Erzähl mir mehr über Camp Kettle"));
    expect(asked.map(({ label }) => label)).toEqual(["Ja", "Nein, danke"]);

    await client.say(saidBy(asked[0]));
    expect((await getCart(client.owner)).lines).toMatchObject([{ productSlug: "camp-kettle" }]);
  });

  it.each([
    ["What can you do?", ["Show me tents", "Plan a trip to Bergen", "What did I order?"]],
    [
      "Was kannst du?",
      ["Zeig mir Zelte", "Plane eine Reise nach Bergen", "Was habe ich bestellt?"],
    ],
    ["change the address of my order", ["Cancel my order", "Can I talk to a person?"]],
    ["you are useless", ["Can I talk to a person?"]],
  ])("offer what leads on below the answer to: %s", async (question, wishes) => {
    const asked = buttonsBelow(await makeClient("abilities").say(question));
    expect(asked.map(({ label }) => label)).toEqual(wishes);
  });

  it("aren't announced if nothing comes close", async () => {
    const answer = await makeClient("emoji").say("🙂");
    expect(buttonsBelow(answer)).toEqual([]);
    expect(replies(answer).join()).not.toContain("one of these");
  });

  it("offer at most three guesses if the words aren't understood, and each guess is understood", async () => {
    const client = makeClient("guesses");
    const guesses = buttonsBelow(await client.say("flumsy wobbits, gorp?"));
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.length).toBeLessThanOrEqual(3);
    for (const guess of guesses) {
      const answer = await client.say(saidBy(guess));
      expect(replies(answer).join()).not.toContain("didn't understand");
    }
  });

  it("can be chosen by position instead of clicked", async () => {
    const client = makeClient("places");
    const guesses = buttonsBelow(await client.say("flumsy wobbits, gorp?"));
    const pressed = replies(await makeClient("pressing").say(saidBy(guesses[0])));
    expect(replies(await client.say("the first one"))).toEqual(pressed);
  });

  it("don't appear if nothing is asked", async () => {
    const client = makeClient("plain");
    expect(buttonsBelow(await client.say("thanks"))).toEqual([]);
  });
});
