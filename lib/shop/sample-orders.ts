import { DAY_MS } from "@/lib/clock";
import { getDatabase } from "@/lib/db";
import { shippingFor } from "./cart";
import { SHOP_CURRENCY, sumLines } from "./money";
import type { OrderStatus } from "./order";
import { createOrderNumber } from "./order";
import type { Owner } from "./owner";
import { OwnerSchema } from "./owner";

interface SampleOrder {
  status: OrderStatus;
  daysAgo: number;
  lines: { productSlug: string; variant: string; quantity: number }[];
}

const SAMPLE_ORDERS: readonly SampleOrder[] = [
  {
    status: "delivered",
    daysAgo: 47,
    lines: [
      { productSlug: "traverse-45-pack", variant: "M / Spruce", quantity: 1 },
      { productSlug: "long-mile-socks", variant: "42–44 / Lichen", quantity: 2 },
    ],
  },
  {
    status: "shipped",
    daysAgo: 3,
    lines: [
      { productSlug: "pilot-gas-stove", variant: "", quantity: 1 },
      { productSlug: "enamel-mug", variant: "Cloudberry", quantity: 2 },
    ],
  },
];

/**
 * Gives an owner without orders two past ones, marked as samples, so that new guests have something
 * to ask about. Does nothing for an owner who has any order.
 */
export async function createSampleOrders(owner: Owner, now: Date = new Date()): Promise<void> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const existing = await database.order.count({ where: { tenantId, userId } });
  if (existing > 0) return;

  const slugs = SAMPLE_ORDERS.flatMap((order) => order.lines.map((line) => line.productSlug));
  const products = await database.product.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, name: true, priceCents: true },
  });
  const bySlug = new Map(products.map((product) => [product.slug, product]));

  for (const sample of SAMPLE_ORDERS) {
    const lines = sample.lines.flatMap(({ productSlug, variant, quantity }) => {
      const product = bySlug.get(productSlug);
      if (!product) return [];
      const { id: productId, name, priceCents } = product;
      return [{ productId, name, variant, quantity, priceCents }];
    });
    if (lines.length === 0) continue;
    const subtotalCents = sumLines(lines);
    await database.order.create({
      data: {
        tenantId,
        userId,
        number: createOrderNumber(),
        status: sample.status,
        placedAt: new Date(now.getTime() - sample.daysAgo * DAY_MS),
        totalCents: subtotalCents + shippingFor(subtotalCents),
        currency: SHOP_CURRENCY,
        sample: true,
        lines: { create: lines },
      },
    });
  }
}
