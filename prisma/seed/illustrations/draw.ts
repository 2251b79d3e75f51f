import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PRODUCTS_BY_CATEGORY } from "../products";
import { picturesOf } from "./pictures";

const PUBLIC = fileURLToPath(new URL("../../../public", import.meta.url));

/**
 * Draws all products into `public/pictures/products`, also those whose picture exists. Run it after
 * you change a drawing, with `npx tsx prisma/seed/illustrations/draw.ts`.
 */
async function drawProducts(): Promise<void> {
  await mkdir(path.join(PUBLIC, "pictures/products"), { recursive: true });
  for (const product of Object.values(PRODUCTS_BY_CATEGORY).flat()) {
    for (const { image, draw } of picturesOf(product)) {
      if (draw) await writeFile(path.join(PUBLIC, image), draw());
    }
  }
}

await drawProducts();
