import type { Database } from "@/lib/db";
import { CATEGORIES } from "./categories";
import { productRecords } from "./product-record";

/**
 * Fills a shop that has no products yet, all or nothing, and returns the number of rows written. A
 * shop with products isn't changed, because the owner may have changed prices or removed products.
 */
export async function seedShop(database: Database): Promise<number> {
  if (await hasProducts(database)) return 0;
  const records = productRecords();
  try {
    await database.$transaction(async (transaction) => {
      await transaction.category.createMany({ data: [...CATEGORIES] });
      await transaction.product.createMany({ data: records });
    });
  } catch (error) {
    // Another process filled it in the meantime.
    if (await hasProducts(database)) return 0;
    throw error;
  }
  return CATEGORIES.length + records.length;
}

async function hasProducts(database: Database): Promise<boolean> {
  return (await database.product.findFirst({ select: { slug: true } })) !== null;
}
