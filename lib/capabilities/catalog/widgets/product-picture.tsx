/** @jsxImportSource @acme/chatkit-server/widgets */
import { Image } from "@acme/chatkit-server/widgets";
import type { Product } from "@/lib/shop/product";

interface PictureProps {
  product: Product;
  /** This site's origin. OpenAI's widget runs on another one, so URLs must be absolute. */
  origin: string;
}

const frame = { fit: "contain", radius: "lg" } as const;

/** The pictures have no text of their own, because the name is always next to them. */
export function Thumbnail({ product, origin }: PictureProps) {
  return (
    <Image
      {...frame}
      src={pictureUrl(product, origin)}
      alt=""
      background={product.details.plate}
      size={88}
    />
  );
}

export function Picture({ product, origin }: PictureProps) {
  return (
    <Image
      {...frame}
      src={pictureUrl(product, origin)}
      alt=""
      background={product.details.plate}
      width="100%"
      aspectRatio="4 / 3"
    />
  );
}

function pictureUrl(product: Product, origin: string): string {
  return new URL(product.image, origin).href;
}
