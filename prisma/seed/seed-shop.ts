import type { Database } from "@/lib/db";
import { CATEGORIES } from "./categories";
import { productRecords } from "./product-record";

/**
 * Fills a shop that has no products yet, wholly or not at all, and returns how many rows were
 * written. One that has any is the owner's, who may have changed prices or taken goods off the list.
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
    // Another start filled it in the meantime.
    if (await hasProducts(database)) return 0;
    throw error;
  }
  return CATEGORIES.length + records.length;
}

async function hasProducts(database: Database): Promise<boolean> {
  return (await database.product.findFirst({ select: { slug: true } })) !== null;
}
