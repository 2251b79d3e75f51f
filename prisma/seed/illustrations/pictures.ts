import { PLATES } from "../plates";
import type { SeedProduct } from "../seed-product";
import { DRAWINGS } from "./drawings";
import { plate } from "./plate";
import { recolored, toneOf } from "./recolor";

interface Picture {
  /** The picture's URL path. */
  image: string;
  /** The CSS color of its swatch; null for a product without colors. */
  tone: string | null;
  /** The color's name; null for a product without colors. */
  color: string | null;
  /** Null for a picture that isn't drawn, such as a photo. */
  draw: (() => string) | null;
}

/** A product's pictures, one for each of its colors; the first is the product's own. */
export function picturesOf(product: SeedProduct): Picture[] {
  const { slug, plate: plateName, options } = product;
  if (product.image) return [{ image: product.image, tone: null, color: null, draw: null }];
  const drawn = DRAWINGS[slug];
  if (!drawn) {
    throw new Error(
      `The product ${slug} has no picture: give it an image, such as "/pictures/products/${slug}.jpg" for a file in public, where prisma/seed/products describes it; or draw it in prisma/seed/illustrations and list the drawing in prisma/seed/illustrations/drawings.ts.`,
    );
  }
  const finish = (drawing: string) => plate(slug, PLATES[plateName], drawing);
  const [first, ...others] = options.find(({ name }) => name === "Color")?.values ?? [];
  const image = `/pictures/products/${slug}.svg`;
  if (first === undefined) return [{ image, tone: null, color: null, draw: () => finish(drawn()) }];
  const from = toneOf(slug, first, true);
  return [
    { image, tone: from, color: first, draw: () => finish(drawn()) },
    ...others.map((color) => {
      const tone = toneOf(slug, color, false);
      const file = `${slug}--${color.toLowerCase()}`;
      return {
        image: `/pictures/products/${file}.svg`,
        tone,
        color,
        draw: () => finish(recolored(drawn(), from, tone)),
      };
    }),
  ];
}
