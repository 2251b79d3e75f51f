"use client";

import { useEffect, useRef } from "react";
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

/** Registers a full or partial return of a delivered order. */
export function ReturnForm({ number, goods, days }: ReturnFormProps) {
  const [state, submit, isPending] = useFormAction(returnOrderAction);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus(), [state]);
  // In an untouched form, all items are selected.
  const checked = "number" in state.values ? (state.values["goods"] ?? "").split("\n") : null;
  const problem = state.message ?? state.errors["goods"] ?? state.errors["number"] ?? null;
  return (
    <details className="rounded-lg border border-line open:bg-raised">
      <summary className="px-5 py-3 font-semibold">Send something back</summary>
      <form ref={form} action={submit} noValidate className="grid gap-5 px-5 pb-5">
        <p className="text-soft">
          Within {days} days of the order, and free. Put the order’s number into the box.
        </p>
        <input type="hidden" name="number" value={number} />
        <fieldset>
          <legend className="mb-1 font-semibold">What you’re returning</legend>
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
        <Choice
          legend="What you’d like"
          name="resolution"
          options={{ refund: "My money back", exchange: "Another one" }}
          chosen={state.values["resolution"]}
        />
        <Choice
          legend="How you’ll send it back"
          name="travel"
          options={{
            post_office: "I’ll drop it off at a post office",
            pickup: "Pick it up at my door",
          }}
          chosen={state.values["travel"]}
        />
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

interface ChoiceProps {
  legend: string;
  name: string;
  /** Labels by value. The first one is selected by default. */
  options: Readonly<Record<string, string>>;
  chosen: string | undefined;
}

function Choice({ legend, name, options, chosen }: ChoiceProps) {
  const values = Object.keys(options);
  const checked = values.find((value) => value === chosen) ?? values[0];
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {values.map((value) => (
        <label key={value} className={CHOICE}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === checked}
            className={MARK}
          />
          {options[value]}
        </label>
      ))}
    </fieldset>
  );
}
