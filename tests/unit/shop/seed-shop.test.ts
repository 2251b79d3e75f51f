import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedShop } from "@/prisma/seed";
import { openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

describe("seedShop", () => {
  it("writes nothing the second time", async () => {
    expect(await seedShop(shop.database)).toEqual({ categories: 6, products: 43, changed: 0 });
  });

  it("fills the shelves again that orders have emptied, and no others", async () => {
    const { product } = shop.database;
    await product.update({ where: { slug: "lee-2-tent" }, data: { stock: 0 } });
    await product.update({ where: { slug: "enamel-mug" }, data: { stock: 1 } });
    expect((await seedShop(shop.database)).changed).toBe(1);
    expect((await product.findUnique({ where: { slug: "lee-2-tent" } }))?.stock).toBeGreaterThan(0);
    expect(await product.findUnique({ where: { slug: "enamel-mug" } })).toMatchObject({ stock: 1 });
    expect(await product.findUnique({ where: { slug: "float-snowshoes" } })).toMatchObject({
      stock: 0,
    });
  });

  it("fills every shelf on request", async () => {
    expect((await seedShop(shop.database, { restock: "all" })).changed).toBe(1);
    expect(await seedShop(shop.database, { restock: "all" })).toMatchObject({ changed: 0 });
  });

  it("repairs a product that was changed, but leaves its stock alone", async () => {
    const where = { slug: "enamel-mug" };
    await shop.database.product.update({ where, data: { name: "Tin", stock: 3 } });
    expect((await seedShop(shop.database)).changed).toBe(1);
    expect(await shop.database.product.findUnique({ where })).toMatchObject({
      name: "Enamel Mug",
      stock: 3,
    });
  });
});
