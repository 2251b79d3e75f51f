"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useFormAction } from "../use-form-action";
import { returnOrderAction } from "./actions";

interface ReturnFormProps {
  number: string;
  goods: readonly { id: string; name: string; text: string }[];
  days: number;
}

const CHOICE = "flex items-center gap-3 py-1";
const MARK = "size-5 accent-(--color-accent)";

/** Registers the return of a delivered order, whole or in part. */
export function ReturnForm({ number, goods, days }: ReturnFormProps) {
  const [state, submit, isPending] = useFormAction(returnOrderAction);
  // Of an untouched form, everything is checked.
  const checked = "number" in state.values ? (state.values["goods"] ?? "").split("\n") : null;
  const problem = state.message ?? state.errors["goods"] ?? state.errors["number"] ?? null;
  return (
    <details className="rounded-lg border border-line open:bg-raised">
      <summary className="px-5 py-3 font-semibold">Send something back</summary>
      <form action={submit} noValidate className="grid gap-5 px-5 pb-5">
        <p className="text-soft">
          Within {days} days of the order, and free. Put the order’s number into the box.
        </p>
        <input type="hidden" name="number" value={number} />
        <fieldset>
          <legend className="mb-1 font-semibold">What comes back</legend>
          {goods.map(({ id, name, text }) => (
            <label key={id} className={CHOICE}>
              <input
                type="checkbox"
                name="goods"
                value={name}
                defaultChecked={checked?.includes(name) ?? true}
                className={MARK}
              />
              {text}
            </label>
          ))}
        </fieldset>
        <Field
          label="What is wrong with it?"
          name="reason"
          maxLength={500}
          required
          defaultValue={state.values["reason"] ?? ""}
          error={state.errors["reason"]}
        />
        <fieldset>
          <legend className="mb-1 font-semibold">What you’d like</legend>
          <label className={CHOICE}>
            <input
              type="radio"
              name="resolution"
              value="refund"
              defaultChecked={state.values["resolution"] !== "exchange"}
              className={MARK}
            />
            My money back
          </label>
          <label className={CHOICE}>
            <input
              type="radio"
              name="resolution"
              value="exchange"
              defaultChecked={state.values["resolution"] === "exchange"}
              className={MARK}
            />
            Another one
          </label>
        </fieldset>
        <p role="alert" className="text-bad empty:hidden">
          {problem}
        </p>
        <Button type="submit" look="outline" disabled={isPending} className="justify-self-start">
          Register the return
        </Button>
      </form>
    </details>
  );
}
