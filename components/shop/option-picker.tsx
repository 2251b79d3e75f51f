"use client";

import type { ReactNode } from "react";
import { useId } from "react";
import type { ProductOption } from "@/lib/shop/product";
import { optionField } from "./product-choice-address";

interface OptionPickerProps {
  option: ProductOption;
  value: string | undefined;
  /** What is wrong with the choice, if anything. */
  problem: string | null;
  /** Help with choosing, such as a size guide. */
  guide?: ReactNode;
  onChange: (value: string) => void;
}

const FOCUS =
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";
const WORD = `inline-grid h-11 min-w-12 cursor-pointer place-items-center rounded-md border border-line px-3.5 tabular-nums transition-colors hover:border-ink has-checked:border-ink has-checked:bg-action has-checked:text-on-action in-data-missing:border-bad ${FOCUS}`;
const TONE = `inline-grid size-11 cursor-pointer place-items-center rounded-full border-2 border-transparent has-checked:border-ink ${FOCUS}`;

export function OptionPicker({ option, value, problem, guide, onChange }: OptionPickerProps) {
  const problemId = useId();
  return (
    <fieldset
      className="min-w-0"
      data-missing={problem === null ? undefined : ""}
      aria-describedby={problem === null ? undefined : problemId}
    >
      <legend className="mb-2.5 font-semibold">
        {option.name}
        {value === undefined ? null : (
          <>
            {" "}
            <span className="ml-1 font-normal text-soft">{value}</span>
          </>
        )}
      </legend>
      <div className="flex flex-wrap gap-2">
        {option.values.map((candidate) => {
          const tone = option.swatches?.[candidate]?.tone;
          return (
            <label
              key={candidate}
              title={tone ? candidate : undefined}
              className={tone ? TONE : WORD}
            >
              <input
                type="radio"
                name={optionField(option.name)}
                value={candidate}
                checked={candidate === value}
                aria-invalid={problem === null ? undefined : true}
                onChange={() => onChange(candidate)}
                className="sr-only scroll-mt-8"
              />
              {tone ? (
                <>
                  <span
                    aria-hidden="true"
                    style={{ backgroundColor: tone }}
                    className="size-8 rounded-full border border-ink/25 forced-color-adjust-none"
                  />
                  <span className="sr-only">{candidate}</span>
                </>
              ) : (
                candidate
              )}
            </label>
          );
        })}
      </div>
      {problem === null ? null : (
        <p id={problemId} className="mt-2 text-bad">
          {problem}
        </p>
      )}
      {guide}
    </fieldset>
  );
}
