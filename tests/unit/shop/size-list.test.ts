import { expect, it } from "vitest";
import { sharedSizes } from "@/components/shop/size-list";
import { productFromRow } from "@/lib/shop/product";
import { productRecords } from "@/prisma/seed/product-record";

const products = productRecords().map((record) => productFromRow({ id: record.slug, ...record }));
const sizesOf = (category: string) =>
  sharedSizes(products.filter(({ categorySlug }) => categorySlug === category));

it("lists the sizes of a category in order", () => {
  expect(sizesOf("footwear").slice(0, 3)).toEqual(["36", "37", "38"]);
  expect(sizesOf("clothing").filter((size) => /^[SMLX]+$/.test(size))).toEqual([
    "XS",
    "S",
    "M",
    "L",
    "XL",
  ]);
});

it("is empty if most products have no size", () => {
  expect(sizesOf("kitchen")).toEqual([]);
});
