import { describe, expect, it } from "vitest";
import type { CartLine } from "@/lib/shop/cart";
import { EMPTY_CART, FREE_SHIPPING_FROM_CENTS, SHIPPING_CENTS, totalCart } from "@/lib/shop/cart";

function line(change: Partial<CartLine>): CartLine {
  return {
    id: "line",
    productId: "product",
    productSlug: "mug",
    name: "Mug",
    image: "/pictures/products/enamel-mug.svg",
    plate: "#ffffff",
    variant: "",
    quantity: 1,
    priceCents: 16_00,
    totalCents: 0,
    stock: 10,
    ...change,
  };
}

describe("totalCart", () => {
  it("adds lines, counts items and adds shipping", () => {
    const cart = totalCart([line({ quantity: 3 }), line({ id: "b", priceCents: 19_99 })]);
    expect(cart.lines.map(({ totalCents }) => totalCents)).toEqual([48_00, 19_99]);
    expect(cart).toMatchObject({
      itemCount: 4,
      subtotalCents: 67_99,
      shippingCents: SHIPPING_CENTS,
      totalCents: 67_99 + SHIPPING_CENTS,
      currency: "EUR",
    });
  });

  it("ships for free from the limit on, and not a cent below", () => {
    const at = totalCart([line({ priceCents: FREE_SHIPPING_FROM_CENTS })]);
    const below = totalCart([line({ priceCents: FREE_SHIPPING_FROM_CENTS - 1 })]);
    expect(at.shippingCents).toBe(0);
    expect(below.shippingCents).toBe(SHIPPING_CENTS);
  });

  it("costs nothing when it is empty", () => {
    expect(EMPTY_CART).toMatchObject({ itemCount: 0, shippingCents: 0, totalCents: 0 });
  });
});
