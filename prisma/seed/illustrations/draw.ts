import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PLATES } from "../plates";
import { PRODUCTS_BY_CATEGORY } from "../products";
import { DRAWINGS } from "./drawings";
import { plate } from "./plate";

const DIRECTORY = fileURLToPath(new URL("../../../public/pictures/products", import.meta.url));

/**
 * Draws all products into `public/pictures/products`. Run it with `npx tsx
 * prisma/seed/illustrations/draw.ts`.
 */
async function drawProducts(): Promise<void> {
  await mkdir(DIRECTORY, { recursive: true });
  for (const product of Object.values(PRODUCTS_BY_CATEGORY).flat()) {
    const draw = DRAWINGS[product.slug];
    if (!draw) throw new Error(`Nothing draws ${product.slug}; add it to drawings.ts.`);
    const svg = plate(product.slug, PLATES[product.plate], draw());
    await writeFile(path.join(DIRECTORY, `${product.slug}.svg`), svg);
  }
}

await drawProducts();
