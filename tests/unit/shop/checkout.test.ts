import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { findProduct } from "@/lib/shop/catalog";
import { TypedAddressSchema } from "@/lib/shop/checkout/address";
import { getCheckout, saveAddress, saveDelivery } from "@/lib/shop/checkout/checkout-store";
import { COUNTRIES } from "@/lib/shop/checkout/countries";
import { deliveriesTo } from "@/lib/shop/checkout/delivery";
import * as payment from "@/lib/shop/checkout/payment";
import { articleText } from "@/lib/shop/help-article";
import { shipping } from "@/lib/shop/help-articles/shipping";
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

describe("TypedAddressSchema", () => {
  it("names each missing field and says what to do", () => {
    const { error } = TypedAddressSchema.safeParse({ name: " ", email: "ida", country: "US" });
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

describe("a postal code", () => {
  const read = (country: string, postalCode: string) =>
    TypedAddressSchema.safeParse({ ...address, country, postalCode });

  it.each(COUNTRIES)("is accepted as in the example for $name", ({ code, postalCode }) => {
    expect(read(code, postalCode).data?.postalCode).toBe(postalCode);
    expect(read(code, ` ${postalCode.toLowerCase()} `).data?.postalCode).toBe(postalCode);
    expect(read(code, postalCode.replace(/[ -]/g, "")).data?.postalCode).toBe(postalCode);
  });

  it.each([
    ["GB", "m11ae", "M1 1AE"],
    ["GB", "EC1A 1BB", "EC1A 1BB"],
    ["IE", "d6wxy00", "D6W XY00"],
    ["DE", "D-10115", "10115"],
    ["DE", "DE 10115", "10115"],
    ["LV", "1050", "LV-1050"],
    ["NL", "1012js", "1012 JS"],
    ["PT", "1000 205", "1000-205"],
    ["CH", "8001", "8001"],
  ])("of %s is written as its country does: %s", (country, typed, written) => {
    expect(read(country, typed).data?.postalCode).toBe(written);
  });

  it.each([
    ["AT", "10115"],
    ["DE", "1011"],
    ["DE", "ABCDE"],
    ["DE", "101155"],
    ["GB", "12345"],
    ["IE", "D02"],
    ["NL", "1012"],
    ["SE", "111 2X"],
    ["LV", "XX-1050"],
  ])("of %s is refused at its field: %s", (country, typed) => {
    const issues = read(country, typed).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([["postalCode"]]);
    expect(issues[0]?.message).toMatch(/^Enter a postal code like .+ \(.+\)\.$/);
  });

  it("is checked although another field is wrong", () => {
    const typed = { ...address, email: "ida", country: "DE", postalCode: "1" };
    const fields = TypedAddressSchema.safeParse(typed).error?.issues.map(({ path }) => path[0]);
    expect(fields?.sort()).toEqual(["email", "postalCode"]);
  });
});

describe("the time of a delivery", () => {
  it.each([
    ["IE", "Ireland", "1 or 2", "The next working day"],
    ["DE", "European Union", "3 to 5", "2 or 3 working days"],
    ["CH", "Norway, Switzerland, UK", "4 to 7", "2 or 3 working days"],
    ["GB", "Norway, Switzerland, UK", "4 to 7", "2 or 3 working days"],
    ["NO", "Norway, Switzerland, UK", "4 to 7", "2 or 3 working days"],
  ] as const)("to %s is what the article says for %s", (country, region, days, express) => {
    expect(deliveriesTo(country)).toMatchObject([
      { delivery: "standard", time: `${days} working days` },
      { delivery: "express", time: express },
    ]);
    const [from, to] = days.split(/ (?:or|to) /);
    expect(articleText(shipping)).toContain(`| ${region} | ${from}–${to} working days |`);
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
