"use client";

import type { FormEvent } from "react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import type { Product } from "@/lib/shop/product";
import { missingOptions } from "@/lib/shop/variant";
import { useCart } from "./cart-provider";
import { OptionPicker } from "./option-picker";
import { QuantityPicker } from "./quantity-picker";

interface AddToCartProps {
  product: Pick<Product, "slug" | "name" | "options" | "stock">;
}

export function AddToCart({ product }: AddToCartProps) {
  const { add, isPending } = useCart();
  const [selection, setSelection] = useState<Record<string, string>>(() => defaults(product));
  const [quantity, setQuantity] = useState(1);
  const [problem, setProblem] = useState<string | null>(null);
  const isSoldOut = product.stock === 0;

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    const [missing] = missingOptions(product, selection);
    if (missing) {
      setProblem(`Please choose a ${missing.name.toLowerCase()} first.`);
      return;
    }
    const result = await add(product.slug, selection, quantity);
    setProblem(result.ok ? null : result.error.message);
  }

  return (
    <form onSubmit={(event) => void handleSubmit(event)} className="flex flex-col gap-6">
      {product.options.map((option) => (
        <OptionPicker
          key={option.name}
          option={option}
          value={selection[option.name]}
          onChange={(value) => {
            setSelection({ ...selection, [option.name]: value });
            setProblem(null);
          }}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        {isSoldOut ? null : (
          <QuantityPicker
            value={quantity}
            max={Math.min(product.stock, MAX_LINE_QUANTITY)}
            label={product.name}
            onChange={setQuantity}
          />
        )}
        <Button type="submit" disabled={isSoldOut} className="grow">
          {isSoldOut ? "Sold out" : "Add to cart"}
        </Button>
      </div>
      <noscript>
        <p className="-mt-2 text-soft">The cart needs JavaScript, which is switched off here.</p>
      </noscript>
      <p role="alert" className="-mt-2 text-bad empty:hidden">
        {problem}
      </p>
    </form>
  );
}

function defaults(product: Pick<Product, "options">): Record<string, string> {
  return Object.fromEntries(
    product.options.flatMap(({ name, values, defaultValue }) => {
      const value = defaultValue ?? (values.length === 1 ? values[0] : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
