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

/** Which of the shelves that orders have taken from are filled again. */
export type Restock = "sold_out" | "all";

/**
 * Brings categories and products into the database; rows that are right are left alone. Orders take
 * from the stock and no lorry brings more, so by default what has sold out is filled again.
 */
export async function seedShop(
  database: Database,
  { restock = "sold_out" }: { restock?: Restock } = {},
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
  restock: Restock,
): Promise<number> {
  const existing = await database.product.findMany();
  const bySlug = new Map(existing.map((product) => [product.slug, product]));
  let changed = 0;
  for (const { stock, ...record } of records) {
    const found = bySlug.get(record.slug);
    const isFilled = found !== undefined && isWellStocked(found.stock, stock, restock);
    if (found && isFilled && sameFields(record, found)) continue;
    await database.product.upsert({
      where: { slug: record.slug },
      create: { ...record, stock },
      update: isFilled ? record : { ...record, stock },
    });
    changed += 1;
  }
  return changed;
}

function isWellStocked(now: number, full: number, restock: Restock): boolean {
  return restock === "all" ? now === full : now > 0 || full === 0;
}

function sameFields<Fields extends object>(wanted: Fields, found: Fields): boolean {
  const actual = new Map(Object.entries(found));
  return Object.entries(wanted).every(([name, value]) => actual.get(name) === value);
}
