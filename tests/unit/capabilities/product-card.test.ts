import { describe, expect, it } from "vitest";
import { productCard } from "@/lib/capabilities/catalog/widgets/product-card";
import { productCards } from "@/lib/capabilities/catalog/widgets/product-cards";
import type { Product } from "@/lib/shop/product";

const boot: Product = {
  id: "product_1",
  slug: "tarn-snow-boot",
  name: "Tarn Snow Boot",
  categorySlug: "footwear",
  summary: "Warm.",
  description: "A warm boot.",
  details: { plate: "#dde", features: [], specs: [], care: [], help: [] },
  image: "/products/tarn-snow-boot.svg",
  featured: false,
  position: 1,
  priceCents: 18_900,
  currency: "USD",
  stock: 3,
  attributes: [],
  options: [
    { name: "Size", values: ["43", "44"] },
    { name: "Color", values: ["Bark", "Ink"] },
  ],
};

describe("a product's card", () => {
  it("asks for each open choice before it adds to the cart", () => {
    const card = JSON.stringify(productCard(boot, "https://shop.example", "en"));
    expect(card.match(/"type":"Select"/g)).toHaveLength(2);
    expect(card.match(/"required":true/g)).toHaveLength(2);
  });
  it("doesn't repeat the name as the text of its picture", () => {
    for (const widget of [
      productCard(boot, "https://shop.example", "en"),
      productCards([boot], "https://shop.example", "en"),
    ]) {
      expect(JSON.stringify(widget).match(/Tarn Snow Boot/g)).toHaveLength(1);
    }
  });
});
