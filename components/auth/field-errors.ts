import { useState, type SyntheticEvent } from "react";

/**
 * Checks a form's fields before it is sent, for messages at the fields instead of the browser's
 * own. What was typed stays. The form needs `noValidate`.
 */
export function useFieldErrors() {
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});

  function check(event: SyntheticEvent<HTMLFormElement>): void {
    const inputs = [...event.currentTarget.querySelectorAll("input")];
    const wrong = inputs.filter((input) => errorOf(input) !== undefined);
    setErrors(Object.fromEntries(wrong.map((input) => [input.name, errorOf(input)])));
    if (!wrong[0]) return;
    event.preventDefault();
    wrong[0].focus();
  }

  return { errors, check };
}

function errorOf({ type, value, minLength, validity }: HTMLInputElement): string | undefined {
  // The browser's own check of the length ignores text that a password manager has filled in.
  if (value !== "" && value.length < minLength) return `Use at least ${minLength} characters.`;
  if (validity.valid) return undefined;
  return type === "email" ? "Enter an email address." : "Enter a password.";
}
