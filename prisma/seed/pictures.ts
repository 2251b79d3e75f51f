import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { picturesOf } from "./illustrations/pictures";
import { PRODUCTS_BY_CATEGORY } from "./products";

/**
 * Draws the products' pictures that don't exist yet, and returns their paths. Throws for a product
 * whose picture isn't drawn and doesn't exist.
 *
 * @param root The folder that contains `public`.
 */
export async function drawMissingPictures(root: string): Promise<string[]> {
  const drawn: string[] = [];
  for (const product of Object.values(PRODUCTS_BY_CATEGORY).flat()) {
    for (const { image, draw } of picturesOf(product)) {
      const file = path.join(root, "public", image);
      if (await exists(file)) continue;
      if (!draw) {
        throw new Error(
          `The product ${product.slug} has the image ${image}, but there is no public${image}: add the file, or correct the image in prisma/seed/products.`,
        );
      }
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, draw());
      drawn.push(`public${image}`);
    }
  }
  return drawn;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
