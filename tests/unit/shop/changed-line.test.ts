import { describe, expect, it } from "vitest";
import { changedLine } from "@/components/shop/changed-line";
import { EMPTY_CART, totalCart, type Cart } from "@/lib/shop/cart";

function cartOf(...lines: [id: string, variant: string, quantity: number][]): Cart {
  return totalCart(
    lines.map(([id, variant, quantity]) => ({
      id,
      productId: id,
      productSlug: id,
      name: id,
      image: "/pictures/products/enamel-mug.svg",
      plate: "#ffffff",
      variant,
      quantity,
      priceCents: 10_00,
      stock: 9,
    })),
  );
}

describe("changedLine", () => {
  it("names the variant of a new line", () => {
    expect(changedLine(EMPTY_CART, cartOf(["Boot", "44 / Ink", 1]))).toEqual({
      message: "Added to your cart: Boot, 44 / Ink",
      isProblem: false,
      lineId: "Boot",
    });
  });

  it("distinguishes an increase from a decrease", () => {
    const [one, two] = [cartOf(["Mug", "", 1]), cartOf(["Mug", "", 2])];
    expect(changedLine(one, two)?.message).toBe("Added to your cart: Mug");
    expect(changedLine(two, one)?.message).toBe("Mug: now 1");
  });

  it("names a removed line and highlights nothing", () => {
    expect(changedLine(cartOf(["Mug", "", 1]), EMPTY_CART)).toEqual({
      message: "Removed from your cart: Mug",
      isProblem: false,
      lineId: null,
    });
  });

  it("is null if nothing changed", () => {
    const cart = cartOf(["Mug", "", 1]);
    expect(changedLine(cart, cart)).toBeNull();
  });
});
