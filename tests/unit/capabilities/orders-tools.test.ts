import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelOrder } from "@/lib/capabilities/orders/tools/cancel-order";
import { getOrders } from "@/lib/capabilities/orders/tools/get-orders";
import { reorder } from "@/lib/capabilities/orders/tools/reorder";
import { returnOrder } from "@/lib/capabilities/orders/tools/return-order";
import { showOrder } from "@/lib/capabilities/orders/tools/show-order";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { findProduct } from "@/lib/shop/catalog";
import { listOrders, placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { ORDER_DETAILS } from "../../support/order-details";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

async function ownerWithOrder() {
  const owner = newOwner();
  await addToCart(owner, { productSlug: "hearth-lantern", quantity: 2 });
  const { number } = await placeOrder(owner, ORDER_DETAILS);
  return { owner, input: { order_number: number } };
}

/** The delivered sample order, which is 47 days old. */
async function ownerWithDelivery() {
  const owner = newOwner();
  await createSampleOrders(owner, new Date("2026-03-10T12:00:00Z"));
  const delivered = (await listOrders(owner)).find(({ status }) => status === "delivered");
  return { owner, number: delivered?.number ?? "" };
}

const refused = { status: "refused" };

describe("get_orders", () => {
  /** Sample orders of March 7 and January 22; the tool is called on March 10. */
  type Input = Parameters<typeof getOrders.run>[0];

  async function ordersIn(input: Partial<Input>) {
    const owner = newOwner();
    await createSampleOrders(owner, new Date("2026-03-10T12:00:00Z"));
    const all = { limit: null, period: null };
    const { answer } = await useTool(getOrders, { ...all, ...input }, toolContext(owner));
    return answer;
  }

  const newer = { status: "shipped" };
  const older = { status: "delivered" };

  it("says whether the limit left older orders out", async () => {
    expect(await ordersIn({})).toMatchObject({ orders: [newer, older], more: false });
    expect(await ordersIn({ limit: 2 })).toMatchObject({ orders: [newer, older], more: false });
    expect(await ordersIn({ limit: 1 })).toMatchObject({ orders: [newer], more: true });
  });

  it.each([
    ["this_month", [newer]],
    ["last_7_days", [newer]],
    ["last_30_days", [newer]],
    ["last_month", []],
    ["this_year", [newer, older]],
    ["last_year", []],
    [{ from: "2026-01-22", to: "2026-01-22" }, [older]],
    [{ from: null, to: "2026-01-21" }, []],
    [{ from: "2026-01-23", to: null }, [newer]],
  ] as const)("returns the orders placed in the period %j", async (period, orders) => {
    expect(await ordersIn({ period })).toEqual({
      status: "ok",
      orders: orders.map((order) => expect.objectContaining(order)),
      more: false,
    });
  });

  it("counts only the orders of the period as left out", async () => {
    expect(await ordersIn({ limit: 1, period: "this_month" })).toMatchObject({ more: false });
  });

  it("refuses a period that ends before it starts", async () => {
    expect(await ordersIn({ period: { from: "2026-03-02", to: "2026-03-01" } })).toMatchObject(
      refused,
    );
  });
});

describe("show_order", () => {
  it("shows an order only to its owner", async () => {
    const { owner, input } = await ownerWithOrder();
    const { answer, widgets } = await useTool(showOrder, input, toolContext(owner));
    expect(answer).toMatchObject({ status: "ok", order: { number: input.order_number } });
    expect(JSON.stringify(widgets)).toContain("2 × Hearth Lantern");
    const elsewhere = { tenantId: "elsewhere", userId: owner.userId };
    for (const stranger of [newOwner(), elsewhere])
      expect(await useTool(showOrder, input, toolContext(stranger))).toMatchObject({
        answer: refused,
        widgets: [],
      });
  });
});

describe("cancel_order", () => {
  it("returns the items to stock, once", async () => {
    const { owner, input } = await ownerWithOrder();
    const before = (await findProduct("hearth-lantern"))?.stock ?? 0;
    const { answer } = await useTool(cancelOrder, input, toolContext(owner));
    expect(answer).toMatchObject({ status: "canceled", order: { status: "canceled" } });
    expect((await useTool(cancelOrder, input, toolContext(owner))).answer).toMatchObject(refused);
    expect((await findProduct("hearth-lantern"))?.stock).toBe(before + 2);
  });

  it("rejects a shipped order and another user's order before it asks for approval", async () => {
    const { owner, number } = await ownerWithDelivery();
    const input = { order_number: number };
    const asking = cancelOrder.approval?.ask(input, toolContext(owner));
    await expect(asking).rejects.toThrow(/is delivered, so it can't be canceled/);
    const stranger = cancelOrder.approval?.ask(input, toolContext(newOwner()));
    await expect(stranger).rejects.toThrow(/You have no order/);
  });
});

describe("return_order", () => {
  const open = { goods: null, reason: null, resolution: null, travel: null };

  it("asks for what is missing, one question at a time, and registers nothing itself", async () => {
    const { owner, number } = await ownerWithDelivery();
    const context = toolContext(owner);
    const step = async (known: object) => {
      const input = { order_number: number, ...open, ...known };
      const { answer } = await useTool(returnOrder, input, context);
      return "step" in answer ? answer.step : answer;
    };
    const goods = ["long mile socks"];
    expect(await step({})).toBe("goods");
    expect(await step({ goods })).toBe("reason");
    expect(await step({ goods, reason: "Too small." })).toBe("resolution");
    const known = { goods, reason: "Too small.", resolution: "refund" as const };
    expect(await step(known)).toBe("travel");
    expect(await step({ ...known, travel: "pickup" })).toBe("confirm");
    expect(await shop.database.orderReturn.count({ where: { order: owner } })).toBe(0);
  });

  it("rejects undelivered orders, items that aren't in the order, and orders that are too old", async () => {
    const { owner, input } = await ownerWithOrder();
    const call = { ...input, ...open };
    expect((await useTool(returnOrder, call, toolContext(owner))).answer).toMatchObject(refused);
    const delivery = await ownerWithDelivery();
    const context = toolContext(delivery.owner);
    const other = { order_number: delivery.number, ...open, goods: ["Moon Boot"] };
    expect((await useTool(returnOrder, other, context)).answer).toMatchObject(refused);
    await shop.database.order.updateMany({
      where: delivery.owner,
      data: { placedAt: new Date("2026-01-08T12:00:00Z") },
    });
    const old = { order_number: delivery.number, ...open };
    expect((await useTool(returnOrder, old, context)).answer).toMatchObject(refused);
  });
});

describe("reorder", () => {
  it("adds what is available to the cart, and reports what isn't", async () => {
    const { owner, number } = await ownerWithDelivery();
    const stock = (await findProduct("long-mile-socks"))?.stock ?? 0;
    await shop.database.product.update({
      where: { slug: "long-mile-socks" },
      data: { stock: 0 },
    });
    const { answer } = await useTool(reorder, { order_number: number }, toolContext(owner));
    expect(answer).toMatchObject({
      added: ["1 × Traverse 45 Pack"],
      missed: [{ name: "Long Mile Socks", reason: expect.stringContaining("out of stock") }],
    });
    expect((await getCart(owner)).itemCount).toBe(1);
    await shop.database.product.update({ where: { slug: "long-mile-socks" }, data: { stock } });
  });
});
