"use client";

import { ViewTransition } from "react";
import { useProductChoice } from "./product-choice";
import { ProductImage } from "./product-image";

export function ProductPicture() {
  const { product, selection } = useProductChoice();
  const [inColor] = product.options.flatMap(
    ({ name, swatches }) => swatches?.[selection[name] ?? ""] ?? [],
  );
  const image = inColor?.image ?? product.image;
  return (
    <ViewTransition name={`product-${product.slug}`} share="grow" default="none">
      <ProductImage
        image={image}
        plate={product.plate}
        alt={image.endsWith(".svg") ? `${product.name}, a drawing` : product.name}
        isPriority
        className="aspect-square self-start rounded-xl @3xl:sticky @3xl:top-24"
      />
    </ViewTransition>
  );
}
