import type { Database } from "@/lib/db";
import { CATEGORIES } from "./categories";
import type { ProductRecord } from "./product-record";
import { productRecords } from "./product-record";

export interface SeedReport {
  categories: number;
  products: number;
  /** How many rows were written; zero where everything was there already. */
  changed: number;
}

/**
 * Brings categories and products into the database; rows that are right are left alone, and so is
 * the stock, which orders take from, unless `restock` asks to fill it again.
 */
export async function seedShop(
  database: Database,
  { restock = false }: { restock?: boolean } = {},
): Promise<SeedReport> {
  const records = productRecords();
  const changed =
    (await seedCategories(database)) + (await seedProducts(database, records, restock));
  return { categories: CATEGORIES.length, products: records.length, changed };
}

async function seedCategories(database: Database): Promise<number> {
  const existing = await database.category.findMany();
  const bySlug = new Map(existing.map((category) => [category.slug, category]));
  let changed = 0;
  for (const category of CATEGORIES) {
    const found = bySlug.get(category.slug);
    if (found && sameFields(category, found)) continue;
    await database.category.upsert({
      where: { slug: category.slug },
      create: category,
      update: category,
    });
    changed += 1;
  }
  return changed;
}

async function seedProducts(
  database: Database,
  records: ProductRecord[],
  restock: boolean,
): Promise<number> {
  const existing = await database.product.findMany();
  const bySlug = new Map(existing.map((product) => [product.slug, product]));
  let changed = 0;
  for (const { stock, ...record } of records) {
    const found = bySlug.get(record.slug);
    const wanted = restock ? { ...record, stock } : record;
    if (found && sameFields(wanted, found)) continue;
    await database.product.upsert({
      where: { slug: record.slug },
      create: { ...record, stock },
      update: wanted,
    });
    changed += 1;
  }
  return changed;
}

function sameFields<Fields extends object>(wanted: Fields, found: Fields): boolean {
  const actual = new Map(Object.entries(found));
  return Object.entries(wanted).every(([name, value]) => actual.get(name) === value);
}
