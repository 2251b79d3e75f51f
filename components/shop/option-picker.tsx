"use client";

import { useId } from "react";
import type { ProductOption } from "@/lib/shop/product";

interface OptionPickerProps {
  option: ProductOption;
  value: string | undefined;
  onChange: (value: string) => void;
}

export function OptionPicker({ option, value, onChange }: OptionPickerProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2.5 font-semibold">
        {option.name}
        {value === undefined ? null : <span className="ml-2 font-normal text-soft">{value}</span>}
      </legend>
      <div className="flex flex-wrap gap-2">
        {option.values.map((candidate) => (
          <label
            key={candidate}
            className="inline-grid h-11 min-w-12 cursor-pointer place-items-center rounded-md border border-line px-3.5 tabular-nums transition-colors hover:border-ink has-checked:border-ink has-checked:bg-action has-checked:text-on-action has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={candidate}
              checked={candidate === value}
              onChange={() => onChange(candidate)}
              className="sr-only"
            />
            {candidate}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
