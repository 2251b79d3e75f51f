import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

const CONTROL =
  "min-h-12 w-full rounded-xl border border-firm bg-raised px-4 font-normal aria-invalid:border-bad focus-visible:outline-offset-0";

interface FieldProps extends Omit<ComponentProps<"input">, "id" | "children"> {
  label: string;
  /** What is wrong with the value, if anything. */
  error?: string | undefined;
  /** What to know before typing. */
  hint?: string;
  /** Options of a select, shown instead of an input. */
  options?: ReactNode;
}

/** A labeled input or select with its error below it. */
export function Field({ label, error, hint, options, className = "", ...props }: FieldProps) {
  const id = useId();
  const { name, defaultValue, autoComplete, required } = props;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const described = {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy || undefined,
  };
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {options ? (
        // React resets a form to the options of the first render, so the key applies a new default.
        <select
          key={String(defaultValue)}
          className={CONTROL}
          {...{ name, defaultValue, autoComplete, required }}
          {...described}
        >
          {options}
        </select>
      ) : (
        <input className={CONTROL} {...props} {...described} />
      )}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-[0.9375rem] text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
