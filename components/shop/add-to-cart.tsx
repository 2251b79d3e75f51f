"use client";

import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { oncePerPress } from "@/components/ui/once-per-press";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { missingOptions } from "@/lib/shop/variant";
import { useCart } from "./cart-provider";
import { OptionPicker } from "./option-picker";
import { useProductChoice } from "./product-choice";
import { readChoice } from "./product-choice-address";
import { QuantityPicker } from "./quantity-picker";

interface AddToCartProps {
  /** Shown below the sizes. */
  sizeGuide: ReactNode;
}

export function AddToCart({ sizeGuide }: AddToCartProps) {
  const { product, selection, choose, restore } = useProductChoice();
  const { add, isPending } = useCart();
  const [quantity, setQuantity] = useState(1);
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isSoldOut = product.stock === 0;

  useEffect(() => {
    if (form.current) restore(readChoice(product.options, new FormData(form.current)));
  }, [product.options, restore]);

  async function submit(fields: FormData) {
    if (isPending) return;
    const chosen = readChoice(product.options, fields);
    const [first] = missingOptions(product, chosen);
    if (first) {
      setMissing(first.name);
      const at = product.options.indexOf(first);
      form.current?.querySelectorAll("fieldset")[at]?.querySelector("input")?.focus();
      return;
    }
    const result = await add(product.slug, chosen, quantity);
    setProblem(result.ok ? null : result.error.message);
  }

  return (
    // With an action, React also runs a submission from before the page was hydrated. It resets the
    // form afterwards, which would lose the choice.
    <form
      ref={form}
      action={(fields) => void submit(fields)}
      onReset={(event) => event.preventDefault()}
      className="flex flex-col gap-6 print:hidden"
    >
      {product.options.map((option) => (
        <OptionPicker
          key={option.name}
          option={option}
          value={selection[option.name]}
          problem={
            missing === option.name ? `Please choose a ${option.name.toLowerCase()} first.` : null
          }
          guide={option.name === "Size" ? sizeGuide : null}
          onChange={(value) => {
            choose(option.name, value);
            setMissing(null);
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
        <Button type="submit" {...oncePerPress} disabled={isSoldOut} className="grow">
          {isSoldOut ? "Sold out" : "Add to cart"}
        </Button>
      </div>
      <noscript>
        <p className="-mt-2 text-soft">
          The cart needs JavaScript, which is turned off in this browser.
        </p>
      </noscript>
      <p role="alert" className="-mt-2 text-bad empty:hidden">
        {problem}
      </p>
    </form>
  );
}
