"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useFormAction } from "../use-form-action";
import { saveAddressAction } from "./actions";

interface AddressFormProps {
  /** Values entered earlier, by field. */
  known: Readonly<Record<string, string>>;
  countries: readonly { code: string; name: string }[];
  /** The maximum length of each field. */
  limits: Readonly<Record<string, number>>;
}

/**
 * Asks for the delivery address. If a field is invalid, it keeps what was typed and marks the
 * field.
 */
export function AddressForm({ known, countries, limits }: AddressFormProps) {
  const [state, submit, isPending] = useFormAction(saveAddressAction);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus(), [state]);

  function field(name: string, autoComplete: string) {
    return {
      name,
      autoComplete,
      maxLength: limits[name],
      defaultValue: state.values[name] ?? known[name] ?? "",
      error: state.errors[name],
    };
  }

  return (
    <form ref={form} action={submit} noValidate className="grid gap-5 @xl:grid-cols-6">
      <Field label="Name" required className="@xl:col-span-3" {...field("name", "name")} />
      <Field
        label="Email"
        type="email"
        required
        className="@xl:col-span-3"
        {...field("email", "email")}
      />
      <Field
        label="Street and number"
        required
        className="@xl:col-span-6"
        {...field("street", "address-line1")}
      />
      <Field
        label="Apartment or company, if any"
        className="@xl:col-span-6"
        {...field("more", "address-line2")}
      />
      <Field
        label="Postal code"
        required
        className="@xl:col-span-2"
        {...field("postalCode", "postal-code")}
      />
      <Field
        label="Town or city"
        required
        className="@xl:col-span-4"
        {...field("city", "address-level2")}
      />
      <Field
        label="Country"
        required
        className="@xl:col-span-3"
        {...field("country", "country")}
        options={
          <>
            <option value="">Choose a country</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </>
        }
      />
      <p role="alert" className="text-bad empty:hidden @xl:col-span-6">
        {state.message}
      </p>
      <div className="@xl:col-span-6">
        <Button type="submit" disabled={isPending} className="w-full @xl:w-auto">
          Continue to delivery
        </Button>
      </div>
    </form>
  );
}
