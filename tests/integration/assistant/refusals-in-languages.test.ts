import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { ModelCallBudget } from "@/lib/assistant/models/model-call-budget";
import { SpendingLimit } from "@/lib/assistant/models/spending-limit";
import { getDatabase } from "@/lib/db";
import { parseEnvironment } from "@/lib/env";
import { CeilingStore, setAssistantOff } from "@/lib/limits";
import { addToCart } from "@/lib/shop/cart-store";
import { cancelOrder } from "@/lib/shop/order-changes";
import { placeOrder } from "@/lib/shop/order-store";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";
import { ORDER_DETAILS } from "../../support/order-details";

let closeDatabase: () => Promise<void>;
let users = 0;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

function newOwner() {
  users += 1;
  return { tenantId: "default", userId: `refused-${users}` };
}

const demo = (language: string) =>
  new AssistantClient(createTestAssistant().server, newOwner(), language);

/** A client of a model that is paid for, with limits. */
async function paid(language: string, variables: Record<string, string>) {
  const openai = await startOpenAIServer();
  onTestFinished(() => openai.close());
  const environment = parseEnvironment({ OPENAI_MODEL: "stand-in", ...variables });
  const clock = () => Date.UTC(2032, 4, 5 + users, 12);
  const store = new CeilingStore({ database: getDatabase, secret: () => "secret", clock });
  const logger = { warn: () => undefined };
  const budget = new ModelCallBudget({
    limits: environment.modelCalls,
    perAddress: environment.modelCallsPerAddress,
    store,
    logger,
  });
  const { modelTokens: tokens, modelSpend: money, modelPrices: prices } = environment;
  const spending = new SpendingLimit({ tokens, money, prices, outputTokens: 500, store, logger });
  const models = await selectModels({
    ...environment,
    openaiApiKey: STAND_IN_KEY,
    openaiBaseUrl: openai.url,
    reserveCall: () => budget.reserve(),
    spending,
  });
  const { server } = createTestAssistant({ models: { ...models, title: promptModels.title } });
  return { openai, client: new AssistantClient(server, newOwner(), language) };
}

const errorIn = (events: readonly ThreadStreamEvent[]) =>
  events.flatMap((event) => (event.type === "error" ? (event.message ?? event.code) : []));

function press(client: AssistantClient, action: object, itemId: string | undefined) {
  const params = { thread_id: client.threadId, item_id: itemId, action };
  return client.stream({ type: "threads.custom_action", params });
}

describe("what the shop refuses", () => {
  it("is said in German by the demo model", async () => {
    const client = demo("de");
    await addToCart(client.owner, { productSlug: "gather-5-bell-tent", quantity: 6 });
    expect(replies(await client.say("Leg ein Gather 5 Zelt in den Warenkorb"))).toEqual([
      expect.stringMatching(/Gather 5 Bell Tent.*konnte ich nicht .* sind nur noch 6 Stück da/),
    ]);
  });

  it("is said in French by a card's button", async () => {
    const client = demo("fr");
    const events = await client.say("Je cherche des bottes d'hiver");
    const card = doneItems(events).find((item) => item.type === "widget");
    const payload = { slug: "tarn-snow-boot" };
    const refused = await press(client, { type: "cart.add_item", payload }, card?.id);
    expect(replies(refused)).toEqual([
      expect.stringMatching(/^Choisissez une taille pour Tarn Snow Boot : 36/),
    ]);
  });

  it("is said in Spanish after an approval that came too late", async () => {
    const client = demo("es");
    await addToCart(client.owner, { productSlug: "camp-kettle" });
    const { number } = await placeOrder(client.owner, ORDER_DETAILS);
    const asked = await client.say(`cancel order ${number}`);
    const card = doneItems(asked).find((item) => item.type === "widget");
    const id = /"id":"(apr_[0-9a-f]+)"/.exec(JSON.stringify(card))?.[1];
    await cancelOrder(client.owner, number);
    const action = { type: "approval.decide", payload: { id, approve: true } };
    expect(replies(await press(client, action, card?.id))).toEqual([
      expect.stringContaining(`El pedido ${number} está ya cancelado`),
    ]);
  });
});

describe("limits and failures of a paid model", () => {
  it.each([
    ["de", "Der Assistent ist zurzeit abgeschaltet."],
    ["ja", "現在アシスタントは停止されています。"],
  ])("say in %s that the assistant is turned off", async (language, message) => {
    const { client } = await paid(language, {});
    await setAssistantOff(true);
    onTestFinished(() => setAssistantOff(false));
    expect(errorIn(await client.say("hello"))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["fr", "L’assistant a atteint sa limite pour aujourd’hui."],
    ["es", "El asistente ha alcanzado su límite de hoy."],
  ])("say in %s that all calls of the day are used up", async (language, message) => {
    const { client } = await paid(language, { MODEL_CALLS_PER_DAY: "1" });
    await client.say("hello");
    expect(errorIn(await client.say("hello"))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["de", /um Mitternacht UTC, in 12\sStunden, wieder fragen\. Angemeldet ist das Limit höher\./],
    ["fr", /à minuit UTC, dans 12\sheures\. Une fois connecté, votre limite est plus élevée\./],
  ])("say in %s that a user's tokens are used up", async (language, message) => {
    const { client } = await paid(language, { MODEL_TOKENS_PER_DAY: "guest 120" });
    await client.say("hello");
    expect(errorIn(await client.say("hello"))).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["de", "Das Modell hat diese Anfrage abgelehnt."],
    ["ja", "モデルがこのリクエストを拒否しました。"],
  ])("say in %s that the model rejected the request", async (language, message) => {
    const { client, openai } = await paid(language, {});
    openai.failNext(400);
    expect(errorIn(await client.say("hello"))).toEqual([expect.stringContaining(message)]);
  });
});
