import { expect, it } from "vitest";
import { findProducts, ProductSearchInputSchema } from "@/lib/capabilities/catalog/find-products";
import { productFromRow } from "@/lib/shop/product";
import { productRecords } from "@/prisma/seed/product-record";

const catalog = productRecords().map((record) => productFromRow({ id: record.slug, ...record }));
const EMPTY = {
  category: null,
  attributes: null,
  min_price: null,
  max_price: null,
  sort: null,
};

function find(input: object) {
  const found = findProducts(catalog, ProductSearchInputSchema.parse({ ...EMPTY, ...input }));
  return { ...found, products: found.products.map(({ slug }) => slug) };
}

it("finds the same for the assistant as the shop's search does, and says what was ignored", () => {
  expect(find({ query: "water bottle" })).toEqual({
    products: ["long-watch-flask"],
    ignored: ["words"],
  });
  expect(find({ query: "waterproof jacket under 200" })).toEqual({
    products: ["squall-shell-jacket"],
    ignored: ["price"],
  });
});

it("ignores tags rather than words, and never a price in its own argument", () => {
  expect(find({ query: "waterproof jacket", attributes: ["down"] })).toEqual({
    products: ["squall-shell-jacket"],
    missed: ["down"],
    ignored: [],
  });
  expect(find({ query: "jacket", max_price: 200 }).products).toEqual([]);
});
