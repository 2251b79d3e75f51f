import type { WidgetComponent } from "@/lib/chatkit/protocol";
import type { Product } from "@/lib/shop/product";
import type { RequestContext } from "../request-context";

/** The illustration on its plate; absolute, since OpenAI's widget lives on another origin. */
export function productPicture(
  product: Product,
  { origin }: Pick<RequestContext, "origin">,
  size: { width?: number | string; height?: number; size?: number; aspectRatio?: string },
): WidgetComponent {
  return {
    type: "Image",
    src: new URL(product.image, origin).href,
    alt: product.name,
    fit: "contain",
    radius: "lg",
    background: product.details.plate,
    ...size,
  };
}
