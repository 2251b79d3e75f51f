import type { Database } from "@/lib/db";
import { CATEGORIES } from "./categories";
import { productRecords, type ProductRecord } from "./product-record";

export interface RestoreReport {
  /** The number of rows in the seed. */
  rows: number;
  /** The number of rows written; zero if all were already correct. */
  changed: number;
  /** The slugs of products that the seed doesn't have. They stay, because orders refer to them. */
  others: string[];
}

/** Restores the seed's categories and products, including the stock. Other rows aren't changed. */
export async function restoreShop(database: Database): Promise<RestoreReport> {
  const records = productRecords();
  const changed = (await restoreCategories(database)) + (await restoreProducts(database, records));
  const slugs = records.map(({ slug }) => slug);
  const others = await database.product.findMany({ where: { slug: { notIn: slugs } } });
  return {
    rows: CATEGORIES.length + records.length,
    changed,
    others: others.map(({ slug }) => slug),
  };
}

async function restoreCategories(database: Database): Promise<number> {
  const wrong = differing(CATEGORIES, await database.category.findMany());
  for (const category of wrong) {
    const where = { slug: category.slug };
    await database.category.upsert({ where, create: category, update: category });
  }
  return wrong.length;
}

async function restoreProducts(
  database: Database,
  records: readonly ProductRecord[],
): Promise<number> {
  const wrong = differing(records, await database.product.findMany());
  for (const record of wrong) {
    const where = { slug: record.slug };
    await database.product.upsert({ where, create: record, update: record });
  }
  return wrong.length;
}

interface Slugged {
  readonly slug: string;
}

/** The records with missing or different rows. */
function differing<Row extends Slugged>(wanted: readonly Row[], rows: readonly Slugged[]): Row[] {
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return wanted.filter((record) => {
    const actual = new Map(Object.entries(bySlug.get(record.slug) ?? {}));
    return Object.entries(record).some(([name, value]) => actual.get(name) !== value);
  });
}
