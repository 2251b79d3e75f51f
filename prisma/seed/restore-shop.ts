import type { Database } from "@/lib/db";
import { CATEGORIES } from "./categories";
import { productRecords } from "./product-record";

export interface RestoreReport {
  categories: number;
  products: number;
  /** How many rows were written; zero where all were right already. */
  changed: number;
}

/** Makes the seed's categories and products what the seed says, stock included; leaves others. */
export async function restoreShop(database: Database): Promise<RestoreReport> {
  const records = productRecords();
  const changed = (await restoreCategories(database)) + (await restoreProducts(database, records));
  return { categories: CATEGORIES.length, products: records.length, changed };
}

async function restoreCategories(database: Database): Promise<number> {
  const existing = new Map((await database.category.findMany()).map((row) => [row.slug, row]));
  const wrong = CATEGORIES.filter((category) => !isRight(category, existing.get(category.slug)));
  for (const category of wrong) {
    const where = { slug: category.slug };
    await database.category.upsert({ where, create: category, update: category });
  }
  return wrong.length;
}

async function restoreProducts(
  database: Database,
  records: ReturnType<typeof productRecords>,
): Promise<number> {
  const existing = new Map((await database.product.findMany()).map((row) => [row.slug, row]));
  const wrong = records.filter((record) => !isRight(record, existing.get(record.slug)));
  for (const record of wrong) {
    const where = { slug: record.slug };
    await database.product.upsert({ where, create: record, update: record });
  }
  return wrong.length;
}

function isRight(wanted: object, found: object | undefined): boolean {
  const actual = new Map(Object.entries(found ?? {}));
  return Object.entries(wanted).every(([name, value]) => actual.get(name) === value);
}
