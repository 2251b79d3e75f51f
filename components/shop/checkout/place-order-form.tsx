"use client";

import { Button } from "@/components/ui/button";
import { useFormAction } from "../use-form-action";
import { placeOrderAction } from "./actions";

interface PlaceOrderFormProps {
  total: string;
  totalCents: number;
}

/** The last step. It places the order or says why that isn't possible. */
export function PlaceOrderForm({ total, totalCents }: PlaceOrderFormProps) {
  const [state, submit, isPending] = useFormAction(placeOrderAction);
  return (
    <form action={submit} className="grid gap-3">
      <input type="hidden" name="shownCents" value={totalCents} />
      <Button type="submit" disabled={isPending} className="@xl:justify-self-start">
        {isPending ? "Placing your order…" : `Place order for ${total}`}
      </Button>
      <p role="alert" className="text-bad empty:hidden">
        {state.message}
      </p>
    </form>
  );
}
