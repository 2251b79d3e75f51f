"use client";

import type { ReactNode } from "react";
import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import type { Product } from "@/lib/shop/product";
import { readChoice, writeChoice } from "./product-choice-address";

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
  /** Takes over what was chosen before the page was hydrated. */
  restore: (selection: Readonly<Record<string, string>>) => void;
}

const ProductChoiceContext = createContext<ProductChoiceValue | null>(null);

interface ProductChoiceProps {
  product: ChosenProduct;
  children: ReactNode;
}

/** Shares what is chosen of a product between its form, its picture and the page's address. */
export function ProductChoice({ product, children }: ProductChoiceProps) {
  const [selection, setSelection] = useState<Record<string, string>>(() => defaults(product));
  const restore = useCallback(
    (chosen: Readonly<Record<string, string>>) =>
      setSelection((before) => ({ ...before, ...chosen })),
    [],
  );
  useEffect(() => {
    // The page is the same for everyone, so it is rendered without the query.
    restore(readChoice(product.options, new URLSearchParams(window.location.search)));
  }, [product.options, restore]);

  const value = useMemo(
    () =>
      ({
        product,
        selection,
        choose(option, chosen) {
          setSelection((before) => ({ ...before, [option]: chosen }));
          writeChoice(option, chosen);
        },
        restore,
      }) satisfies ProductChoiceValue,
    [product, selection, restore],
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
