/** @jsxImportSource @acme/chatkit-server/widgets */
import { Image } from "@acme/chatkit-server/widgets";
import type { Product } from "@/lib/shop/product";

export interface PictureProps {
  product: Product;
  /** Of this site: OpenAI's widget lives on another one, so addresses must be whole. */
  origin: string;
}

const frame = { fit: "contain", radius: "lg" } as const;

/** The illustration on its plate, for the start of a row. */
export function Thumbnail({ product, origin }: PictureProps) {
  return (
    <Image
      {...frame}
      src={pictureUrl(product, origin)}
      alt={product.name}
      background={product.details.plate}
      size={88}
    />
  );
}

/** The same as wide as its card. */
export function Picture({ product, origin }: PictureProps) {
  return (
    <Image
      {...frame}
      src={pictureUrl(product, origin)}
      alt={product.name}
      background={product.details.plate}
      width="100%"
      aspectRatio="4 / 3"
    />
  );
}

function pictureUrl(product: Product, origin: string): string {
  return new URL(product.image, origin).href;
}
