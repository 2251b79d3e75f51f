"use client";

import { Button } from "@/components/ui/button";
import { useFormAction } from "../use-form-action";
import { cancelOrderAction } from "./actions";

/** Cancels an order that hasn't shipped yet, after a confirming click. */
export function CancelForm({ number }: { number: string }) {
  const [state, submit, isPending] = useFormAction(cancelOrderAction);
  return (
    <details className="rounded-lg border border-line open:bg-raised">
      <summary className="px-5 py-3 font-semibold">Cancel the order</summary>
      <form action={submit} className="grid gap-4 px-5 pb-5">
        <p className="text-soft">It hasn’t shipped yet. Canceling puts everything back in stock.</p>
        <input type="hidden" name="number" value={number} />
        <p role="alert" className="text-bad empty:hidden">
          {state.message}
        </p>
        <Button type="submit" look="outline" disabled={isPending} className="justify-self-start">
          Yes, cancel it
        </Button>
      </form>
    </details>
  );
}
