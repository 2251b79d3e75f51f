import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { findProduct } from "@/lib/shop/catalog";
import { AddressSchema } from "@/lib/shop/checkout/address";
import { getCheckout, saveAddress, saveDelivery } from "@/lib/shop/checkout/checkout-store";
import * as payment from "@/lib/shop/checkout/payment";
import { findOrder, listOrders, placeOrder } from "@/lib/shop/order-store";
import { ORDER_DETAILS } from "../../support/order-details";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

vi.mock("@/lib/shop/checkout/payment", { spy: true });

const { address } = ORDER_DETAILS;
let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

function stubPayment() {
  const authorized = {
    capture: vi.fn(async () => undefined),
    release: vi.fn(async () => undefined),
  };
  vi.mocked(payment.authorizePayment).mockResolvedValueOnce(authorized);
  return authorized;
}

describe("AddressSchema", () => {
  it("names each missing field and says what to do", () => {
    const { error } = AddressSchema.safeParse({ name: " ", email: "ida", country: "US" });
    const messages = Object.fromEntries(
      (error?.issues ?? []).map(({ path, message }) => [path.join("."), message]),
    );
    expect(messages).toMatchObject({
      name: "Enter the name on the door.",
      email: expect.stringContaining("ida@example.com"),
      country: "Choose a country we deliver to.",
    });
    expect(Object.keys(messages).sort()).toEqual(
      ["city", "country", "email", "name", "postalCode", "street"].sort(),
    );
  });
});

describe("a checkout", () => {
  it("stores the address and the delivery only for its owner", async () => {
    const owner = newOwner();
    expect(await saveDelivery(owner, "express")).toBe(false);
    await saveAddress(owner, address);
    expect(await saveDelivery(owner, "express")).toBe(true);
    expect(await getCheckout(owner)).toEqual({ address, delivery: "express" });
    for (const stranger of [newOwner(), { tenantId: "elsewhere", userId: owner.userId }]) {
      expect(await getCheckout(stranger)).toBeNull();
    }
  });
});

describe("placeOrder", () => {
  it("charges for the delivery, and stores the address with the order", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "camp-kettle", quantity: 3 });
    const { subtotalCents } = await getCart(owner);
    const { number } = await placeOrder(owner, { address, delivery: "express" });
    expect(await findOrder(owner, number)).toMatchObject({
      address,
      delivery: "express",
      totalCents: subtotalCents + 14_90,
    });
  });

  it("reserves the payment before the order is stored, and captures it after", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "enamel-mug" });
    const authorized = stubPayment();
    authorized.capture.mockImplementationOnce(async () => {
      expect(await listOrders(owner)).toHaveLength(1);
    });
    const order = await placeOrder(owner, ORDER_DETAILS);
    expect(payment.authorizePayment).toHaveBeenLastCalledWith({
      orderNumber: order.number,
      totalCents: order.totalCents,
      currency: "EUR",
      email: address.email,
    });
    expect(authorized.capture).toHaveBeenCalledOnce();
    expect(authorized.release).not.toHaveBeenCalled();
  });

  it("releases the payment of an order that can't be stored", async () => {
    const owner = newOwner();
    const stock = (await findProduct("gather-5-bell-tent"))?.stock ?? 0;
    await addToCart(owner, { productSlug: "gather-5-bell-tent", quantity: stock });
    const other = newOwner();
    await addToCart(other, { productSlug: "gather-5-bell-tent" });
    await placeOrder(other, ORDER_DETAILS);
    const authorized = stubPayment();
    await expect(placeOrder(owner, ORDER_DETAILS)).rejects.toMatchObject({
      code: "sold_out_meanwhile",
    });
    expect(authorized.release).toHaveBeenCalledOnce();
    expect(authorized.capture).not.toHaveBeenCalled();
  });
});
