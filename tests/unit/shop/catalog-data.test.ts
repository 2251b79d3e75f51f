import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HELP_ARTICLES } from "@/lib/shop/help";
import { productFromRow, ProductSchema } from "@/lib/shop/product";
import { CATEGORIES } from "@/prisma/seed/categories";
import { DRAWINGS } from "@/prisma/seed/illustrations/drawings";
import { plate } from "@/prisma/seed/illustrations/plate";
import { productRecords } from "@/prisma/seed/product-record";

const products = productRecords().map((record) => productFromRow({ id: record.slug, ...record }));

describe("the catalog", () => {
  it("has valid products with unique slugs", () => {
    expect(products.filter((product) => !ProductSchema.safeParse(product).success)).toEqual([]);
    expect(new Set(products.map(({ slug }) => slug)).size).toBe(products.length);
  });

  it("fills every category", () => {
    const used = new Set(products.map(({ categorySlug }) => categorySlug));
    expect([...used].sort()).toEqual(CATEGORIES.map(({ slug }) => slug).sort());
  });

  it("has a picture file for every product, identical to its drawing if it has one", async () => {
    for (const { slug, image, details } of products) {
      const svg = await readPicture(image);
      if (!DRAWINGS[slug]) continue;
      expect(svg).toBe(plate(slug, details.plate, DRAWINGS[slug]()));
    }
  });

  it("has a different picture for each color, with the product's own for the first", async () => {
    for (const product of products) {
      const color = product.options.find(({ name }) => name === "Color");
      if (!color) continue;
      const images = color.values.map((value) => color.swatches?.[value]?.image ?? "");
      if (!DRAWINGS[product.slug]) continue;
      const pictures = await Promise.all(images.map(readPicture));
      expect(images[0]).toBe(product.image);
      expect(new Set(pictures).size, product.slug).toBe(color.values.length);
    }
  });

  it("refers only to existing help articles and available defaults", () => {
    const known = new Set(HELP_ARTICLES.map(({ slug }) => slug));
    expect(
      products.flatMap(({ details }) => details.help).filter((slug) => !known.has(slug)),
    ).toEqual([]);
    const options = products.flatMap((product) => product.options);
    expect(
      options.filter((o) => o.defaultValue !== undefined && !o.values.includes(o.defaultValue)),
    ).toEqual([]);
  });
});

function readPicture(image: string): Promise<string> {
  return readFile(join(process.cwd(), "public", image), "utf8");
}
