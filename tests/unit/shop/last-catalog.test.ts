import { afterEach, expect, it, vi } from "vitest";
import { closeDatabase } from "@/lib/db";
import { loadCatalog } from "@/lib/shop/catalog";
import { openShopDatabase } from "../../support/shop-database";

afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

/** Nothing listens there. */
const AWAY = "postgresql://shop@127.0.0.1:1/shop";

it("the catalog that was read last is shown while the database is away", async () => {
  vi.stubEnv("DATABASE_URL", AWAY);
  await expect(loadCatalog()).rejects.toThrow();
  await closeDatabase();

  const shop = await openShopDatabase();
  const read = await loadCatalog();
  expect(read.products.length).toBeGreaterThan(0);
  await shop.close();

  vi.stubEnv("DATABASE_URL", AWAY);
  expect(await loadCatalog()).toEqual(read);
});

it("a catalog that can't be read for another reason is an error", async () => {
  const shop = await openShopDatabase();
  await loadCatalog();
  await shop.database.product.updateMany({ data: { options: "not JSON" } });
  await expect(loadCatalog()).rejects.toThrow();
  await shop.close();
});
