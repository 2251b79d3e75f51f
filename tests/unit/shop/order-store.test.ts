import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DatabaseClock } from "@/lib/db";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { findProduct } from "@/lib/shop/catalog";
import { findOrder, listOrders, placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { ORDER_DETAILS } from "../../support/order-details";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

// All orders are placed within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

async function stockOf(slug: string): Promise<number | undefined> {
  return (await findProduct(slug))?.stock;
}

describe("placeOrder", () => {
  it("turns the cart into an order, reduces the stock and empties the cart", async () => {
    const owner = newOwner();
    const before = (await stockOf("hearth-lantern")) ?? 0;
    await addToCart(owner, { productSlug: "hearth-lantern", quantity: 2 });
    const order = await placeOrder(owner, ORDER_DETAILS);
    expect(order).toMatchObject({
      status: "placed",
      sample: false,
      totalCents: 158_00,
      lines: [{ name: "Hearth Lantern", variant: "Brass", quantity: 2, priceCents: 79_00 }],
    });
    expect(order.number).toMatch(/^AC-[2-9A-Z]{7}$/);
    expect(await stockOf("hearth-lantern")).toBe(before - 2);
    expect((await getCart(owner)).lines).toEqual([]);
  });

  it("is limited to a few times in a row, so that one user can't buy out the shop", async () => {
    const owner = newOwner();
    const order = async () => {
      await addToCart(owner, { productSlug: "hearth-lantern" });
      return placeOrder(owner, ORDER_DETAILS);
    };
    for (let count = 0; count < 3; count += 1) await order();
    const before = await stockOf("hearth-lantern");
    await expect(order()).rejects.toMatchObject({
      code: "too_many_orders",
      message: expect.stringMatching(
        /^You have placed several orders already\. .* in \d+ seconds?\.$/,
      ),
    });
    expect(await stockOf("hearth-lantern")).toBe(before);
  });

  it("is limited for one address, so that a client can't buy out the shop as many guests", async () => {
    const order = async (from: string | null) => {
      const owner = newOwner();
      await addToCart(owner, { productSlug: "enamel-mug" });
      return placeOrder(owner, ORDER_DETAILS, from);
    };
    for (let count = 0; count < 20; count += 1) await order("198.51.100.7");
    const before = await stockOf("enamel-mug");
    await expect(order("198.51.100.7")).rejects.toMatchObject({ code: "too_many_orders" });
    expect(await stockOf("enamel-mug")).toBe(before);
    await order("198.51.100.8");
    await order(null);
  });

  it("orders nothing for another total than the shopper was shown", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "hearth-lantern", quantity: 2 });
    const shown = { ...ORDER_DETAILS, shownCents: 158_00 };
    await addToCart(owner, { productSlug: "enamel-mug" });
    await expect(placeOrder(owner, shown)).rejects.toMatchObject({ code: "cart_changed" });
    expect((await getCart(owner)).itemCount).toBe(3);
    const { totalCents } = await getCart(owner);
    const order = await placeOrder(owner, { ...shown, shownCents: totalCents });
    expect(order.totalCents).toBe(totalCents);
  });

  it("rejects an empty cart", async () => {
    await expect(placeOrder(newOwner(), ORDER_DETAILS)).rejects.toMatchObject({
      code: "cart_empty",
    });
  });

  it("sells the last item once, and leaves the other cart and the stock unchanged", async () => {
    const [first, second] = [newOwner(), newOwner()];
    for (const owner of [first, second]) {
      await addToCart(owner, { productSlug: "bastion-4-season-tent", quantity: 7 });
      await addToCart(owner, { productSlug: "camp-kettle" });
    }
    await placeOrder(first, ORDER_DETAILS);
    const kettles = await stockOf("camp-kettle");
    await expect(placeOrder(second, ORDER_DETAILS)).rejects.toMatchObject({
      code: "sold_out_meanwhile",
    });
    expect(await stockOf("bastion-4-season-tent")).toBe(0);
    expect(await stockOf("camp-kettle")).toBe(kettles);
    expect((await getCart(second)).itemCount).toBe(8);
    expect(await listOrders(second)).toEqual([]);
  });

  it("creates one order when the button is pressed twice", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "enamel-mug" });
    const results = await Promise.allSettled([
      placeOrder(owner, ORDER_DETAILS),
      placeOrder(owner, ORDER_DETAILS),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await listOrders(owner)).toHaveLength(1);
  });
});

describe("listOrders and findOrder", () => {
  it("return an owner's orders only to that owner", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "enamel-mug" });
    const { number } = await placeOrder(owner, ORDER_DETAILS);
    expect(await findOrder(owner, number.toLowerCase())).toMatchObject({ number });
    for (const stranger of [newOwner(), { tenantId: "elsewhere", userId: owner.userId }]) {
      expect(await findOrder(stranger, number)).toBeNull();
      expect(await listOrders(stranger)).toEqual([]);
    }
  });
});

describe("createSampleOrders", () => {
  it("gives a new owner two past orders, marked as samples, newest first", async () => {
    const owner = newOwner();
    await createSampleOrders(owner, new Date("2026-03-10T12:00:00Z"));
    const orders = await listOrders(owner);
    expect(orders.map(({ sample, status }) => ({ sample, status }))).toEqual([
      { sample: true, status: "shipped" },
      { sample: true, status: "delivered" },
    ]);
    expect(orders[0]?.placedAt.toISOString()).toBe("2026-03-07T12:00:00.000Z");
    expect(orders.flatMap(({ lines }) => lines)).toHaveLength(4);
  });

  it("does nothing for an owner who has an order", async () => {
    const owner = newOwner();
    await createSampleOrders(owner);
    await createSampleOrders(owner);
    expect(await listOrders(owner)).toHaveLength(2);
  });
});
