"use client";

import { Button } from "@/components/ui/button";
import { useFormAction } from "../use-form-action";
import { saveDeliveryAction } from "./actions";

interface DeliveryFormProps {
  options: readonly { delivery: string; name: string; time: string; price: string }[];
  chosen: string;
}

export function DeliveryForm({ options, chosen }: DeliveryFormProps) {
  const [state, submit, isPending] = useFormAction(saveDeliveryAction);
  return (
    <form action={submit} className="grid gap-6">
      <fieldset className="grid gap-3">
        <legend className="sr-only">Delivery</legend>
        {options.map(({ delivery, name, time, price }) => (
          <label
            key={delivery}
            className="flex cursor-pointer items-center gap-4 rounded-xl border border-line bg-raised px-5 py-4 transition-colors hover:border-ink has-checked:border-ink has-checked:ring-1 has-checked:ring-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="delivery"
              value={delivery}
              defaultChecked={delivery === (state.values["delivery"] ?? chosen)}
              className="size-5 shrink-0 accent-(--color-accent) outline-none"
            />
            <span className="grow">
              <span className="block font-semibold">{name}</span>
              <span className="text-soft">{time}</span>
            </span>
            <span className="tabular-nums">{price}</span>
          </label>
        ))}
      </fieldset>
      <p role="alert" className="text-bad empty:hidden">
        {state.message}
      </p>
      <Button type="submit" disabled={isPending} className="@xl:justify-self-start">
        Continue to review
      </Button>
    </form>
  );
}
