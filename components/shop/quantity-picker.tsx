"use client";

import { IconButton } from "@/components/ui/icon-button";

interface QuantityPickerProps {
  value: number;
  min?: number;
  max: number;
  /** What is counted, for screen readers. */
  label: string;
  disabled?: boolean;
  onChange: (quantity: number) => void;
}

export function QuantityPicker({
  value,
  min = 1,
  max,
  label,
  disabled = false,
  onChange,
}: QuantityPickerProps) {
  // Buttons with the `disabled` attribute would lose focus right after they are pressed.
  function change(quantity: number) {
    if (!disabled && quantity >= min && quantity <= max) onChange(quantity);
  }

  return (
    <div
      role="group"
      aria-label={`Quantity of ${label}`}
      className="inline-flex items-center rounded-full border border-line"
    >
      <IconButton
        icon="minus"
        label="One less"
        aria-disabled={disabled || value <= min}
        onClick={() => change(value - 1)}
      />
      <output aria-live="polite" className="min-w-6 text-center font-semibold tabular-nums">
        {value}
      </output>
      <IconButton
        icon="plus"
        label="One more"
        aria-disabled={disabled || value >= max}
        onClick={() => change(value + 1)}
      />
    </div>
  );
}
