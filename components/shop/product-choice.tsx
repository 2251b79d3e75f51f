"use client";

import type { ReactNode } from "react";
import { createContext, use, useEffect, useMemo, useState } from "react";
import type { Product } from "@/lib/shop/product";
import { choiceInAddress, writeChoice } from "./product-choice-address";

export interface ChosenProduct extends Pick<
  Product,
  "slug" | "name" | "options" | "stock" | "image"
> {
  /** The background color of the pictures. */
  plate: string;
}

interface ProductChoiceValue {
  product: ChosenProduct;
  /** The chosen values by option name. */
  selection: Readonly<Record<string, string>>;
  choose: (option: string, value: string) => void;
}

const ProductChoiceContext = createContext<ProductChoiceValue | null>(null);

interface ProductChoiceProps {
  product: ChosenProduct;
  children: ReactNode;
}

/** Shares what is chosen of a product between its form, its picture and the page's address. */
export function ProductChoice({ product, children }: ProductChoiceProps) {
  const [selection, setSelection] = useState<Record<string, string>>(() => defaults(product));
  useEffect(() => {
    // The page is the same for everyone, so it is rendered without the query.
    const chosen = choiceInAddress(product.options, window.location.search);
    setSelection((before) => ({ ...before, ...chosen }));
  }, [product.options]);

  const value = useMemo(
    () =>
      ({
        product,
        selection,
        choose(option, chosen) {
          setSelection((before) => ({ ...before, [option]: chosen }));
          writeChoice(option, chosen);
        },
      }) satisfies ProductChoiceValue,
    [product, selection],
  );
  return <ProductChoiceContext value={value}>{children}</ProductChoiceContext>;
}

export function useProductChoice(): ProductChoiceValue {
  const value = use(ProductChoiceContext);
  if (!value) throw new Error("useProductChoice needs a <ProductChoice> above it.");
  return value;
}

function defaults(product: Pick<Product, "options">): Record<string, string> {
  return Object.fromEntries(
    product.options.flatMap(({ name, values, defaultValue }) => {
      const value = defaultValue ?? (values.length === 1 ? values[0] : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
