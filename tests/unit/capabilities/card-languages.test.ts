import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { askFirst } from "@/lib/assistant/approvals/ask-first";
import type { ToolDefinition } from "@/lib/assistant/define-tool";
import { clearCart } from "@/lib/capabilities/cart/tools/clear-cart";
import { compareProductsTool } from "@/lib/capabilities/catalog/tools/compare-products";
import { showProduct } from "@/lib/capabilities/catalog/tools/show-product";
import { recallFacts } from "@/lib/capabilities/memory/tools";
import { cancelOrder } from "@/lib/capabilities/orders/tools/cancel-order";
import { returnOrder } from "@/lib/capabilities/orders/tools/return-order";
import { showOrder } from "@/lib/capabilities/orders/tools/show-order";
import { getPricing, scheduleDemo } from "@/lib/capabilities/sales/tools";
import { createTicket } from "@/lib/capabilities/support/tools";
import { planTrip } from "@/lib/capabilities/trips/plan-trip";
import { getWeather } from "@/lib/capabilities/weather/tools";
import { LANGUAGES } from "@/lib/i18n/languages";
import { rememberFact } from "@/lib/memory/fact-store";
import type { Owner } from "@/lib/shop/owner";
import { addToCart } from "@/lib/shop/cart-store";
import { listProducts } from "@/lib/shop/catalog";
import { listOrders, placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { ORDER_DETAILS } from "../../support/order-details";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";
import { useOpenMeteo } from "../../support/weather/use-open-meteo";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

useOpenMeteo();

const TextsSchema = z.object({
  value: z.string().optional(),
  label: z.string().optional(),
  placeholder: z.string().optional(),
  title: z.string().optional(),
});

/** The texts in a widget that have letters in them. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const texts = TextsSchema.safeParse(value).data ?? {};
  return [...Object.values(texts), ...Object.values(value).flatMap(textsIn)].filter((text) =>
    /\p{L}{2}/u.test(text),
  );
}

/** Numbers of orders, the weather service's place, and words that languages share with English. */
const SHARED = /^(?:AC-\w+|Bergen|Norway|Total|No)$/;

const steps = { goods: [], reason: "XXL", resolution: "refund", travel: "pickup" } as const;
const returnSteps = [
  { goods: null, reason: null, resolution: null, travel: null },
  { ...steps, reason: null, resolution: null, travel: null },
  { ...steps, resolution: null, travel: null },
  { ...steps, travel: null },
  steps,
];

async function someone(): Promise<{ owner: Owner; placed: string; delivered: string }> {
  const owner = newOwner();
  await createSampleOrders(owner, new Date("2026-03-01T12:00:00Z"));
  const samples = await listOrders(owner);
  await addToCart(owner, { productSlug: "enamel-mug" });
  const { number } = await placeOrder(owner, ORDER_DETAILS);
  await addToCart(owner, { productSlug: "enamel-mug" });
  await rememberFact(owner, "43", () => 0);
  const delivered = samples.find(({ status }) => status === "delivered")?.number ?? "";
  return { owner, placed: number, delivered };
}

type Call = readonly [ToolDefinition, Record<string, unknown>];

function calls({ placed, delivered }: { placed: string; delivered: string }): Call[] {
  const items = [{ product_slug: "enamel-mug", quantity: 500 }];
  return [
    [showProduct, { product: "enamel-mug" }],
    [showProduct, { product: "tarn-snow-boot" }],
    [compareProductsTool, { products: ["ridgeline-winter-boot", "tarn-snow-boot"] }],
    [showOrder, { order_number: placed }],
    [cancelOrder, { order_number: placed }],
    ...returnSteps.map((step): Call => [returnOrder, { order_number: delivered, ...step }]),
    [clearCart, {}],
    [recallFacts, {}],
    [getPricing, { items }],
    [scheduleDemo, { topic: "2 x 2" }],
    [createTicket, { subject: "123", description: "456" }],
    [getWeather, { place: "Bergen", days: 7 }],
    [planTrip, { place: "Bergen", days: 3, in_a_tent: true }],
  ] as unknown as Call[];
}

/** Everything that a tool or its approval shows to a user with this locale. */
async function shown(owner: Owner, [tool, input]: Call, locale: string): Promise<string[]> {
  const context = toolContext(owner, { locale });
  if (!tool.approval) return textsIn((await useTool(tool, input, context)).shown);
  await askFirst(tool, tool.parameters.parse(input), context);
  return textsIn(context.events.takeAll());
}

describe.each(LANGUAGES.filter((language) => language !== "en"))("cards in %s", (language) => {
  it("share only the shop's own names with the English ones", async () => {
    const person = await someone();
    const products = (await listProducts()).flatMap((product) => [
      product.name,
      product.summary,
      ...product.details.specs.map(({ value }) => value),
      ...product.options.flatMap(({ name, values }) => [name, ...values]),
    ]);
    for (const call of calls(person)) {
      const english = await shown(person.owner, call, "en");
      const translated = await shown(person.owner, call, language);
      expect(english.length).toBeGreaterThan(0);
      const same = translated.filter((text) => english.includes(text));
      const own = same.filter(
        (text) => !SHARED.test(text) && !products.some((name) => text.includes(name)),
      );
      expect({ tool: call[0].name, own }).toEqual({ tool: call[0].name, own: [] });
    }
  });
});
