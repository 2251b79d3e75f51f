import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CATEGORIES } from "@/prisma/seed/categories";
import { PRODUCTS_BY_CATEGORY } from "@/prisma/seed/products";
import { restoreShop } from "@/prisma/seed/restore-shop";
import { seedShop } from "@/prisma/seed/seed-shop";
import { openShopDatabase, type ShopDatabase } from "../../support/shop-database";

const PRODUCTS = Object.values(PRODUCTS_BY_CATEGORY).flat().length;
const ROWS = PRODUCTS + CATEGORIES.length;

let shop: ShopDatabase;

beforeEach(async () => {
  shop = await openShopDatabase();
});

afterEach(async () => {
  await shop.close();
});

async function empty({ database }: ShopDatabase): Promise<void> {
  await database.product.deleteMany();
  await database.category.deleteMany();
}

describe("seedShop", () => {
  it("fills an empty shop once, even if two processes do it", async () => {
    await empty(shop);
    const written = await Promise.all([seedShop(shop.database), seedShop(shop.database)]);
    expect(written.toSorted((a, b) => a - b)).toEqual([0, ROWS]);
    expect(await shop.database.product.count()).toBe(PRODUCTS);
    expect(await shop.database.category.count()).toBe(CATEGORIES.length);
  });

  it("leaves a shop with products unchanged", async () => {
    const where = { slug: "enamel-mug" };
    await shop.database.product.update({ where, data: { name: "Tin mug", stock: 3 } });
    await shop.database.product.delete({ where: { slug: "lee-2-tent" } });
    const before = await shop.database.product.findMany();
    expect(await seedShop(shop.database)).toBe(0);
    expect(await shop.database.product.findMany()).toEqual(before);
  });

  it("leaves nothing behind if it fails in the middle", async () => {
    await empty(shop);
    await shop.database.$executeRawUnsafe(
      "CREATE TRIGGER no_mugs BEFORE INSERT ON \"Product\" WHEN NEW.\"slug\" = 'enamel-mug' BEGIN SELECT RAISE(ABORT, 'no mugs'); END",
    );
    await expect(seedShop(shop.database)).rejects.toThrow();
    expect(await shop.database.category.count()).toBe(0);
    await shop.database.$executeRawUnsafe("DROP TRIGGER no_mugs");
    expect(await seedShop(shop.database)).toBe(ROWS);
  });
});

describe("restoreShop", () => {
  it("changes nothing if everything is correct", async () => {
    expect(await restoreShop(shop.database)).toEqual({ rows: ROWS, changed: 0, others: [] });
  });

  it("restores what was changed, sold out or deleted", async () => {
    const { product } = shop.database;
    const before = await product.findMany({ omit: { id: true }, orderBy: { slug: "asc" } });
    await product.update({ where: { slug: "enamel-mug" }, data: { name: "Tin mug" } });
    await product.update({ where: { slug: "lichen-fleece" }, data: { stock: 0 } });
    await product.delete({ where: { slug: "lee-2-tent" } });
    expect(await restoreShop(shop.database)).toMatchObject({ changed: 3 });
    const after = await product.findMany({ omit: { id: true }, orderBy: { slug: "asc" } });
    expect(after).toEqual(before);
  });

  it("names the products that it doesn't have, and keeps them", async () => {
    const { product } = shop.database;
    const { id: _id, ...mug } = await product.findUniqueOrThrow({ where: { slug: "enamel-mug" } });
    await product.create({ data: { ...mug, slug: "left-over-mug" } });
    expect(await restoreShop(shop.database)).toMatchObject({
      changed: 0,
      others: ["left-over-mug"],
    });
    expect(await product.count({ where: { slug: "left-over-mug" } })).toBe(1);
  });
});
