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

  it("leaves the stock to orders, and fills the shelves on request", async () => {
    const where = { slug: "lee-2-tent" };
    const full = await shop.database.product.findUnique({ where });
    await shop.database.product.update({ where, data: { stock: 0 } });
    expect(await seedShop(shop.database)).toMatchObject({ changed: 0 });
    expect(await seedShop(shop.database, { restock: true })).toMatchObject({ changed: 1 });
    expect(await shop.database.product.findUnique({ where })).toEqual(full);
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
