import type { FieldProblem } from "./form-controller";

/** What the browser's own constraint check finds, besides a pattern it does not look at itself. */
export function nativeProblem(
  element: HTMLInputElement | HTMLTextAreaElement | null,
  pattern?: string,
): FieldProblem | null {
  if (!element) return null;
  const { validity, type, value } = element;
  if (validity.valueMissing) return "required";
  if (validity.badInput) return "invalidNumber";
  if (validity.typeMismatch) return type === "email" ? "invalidEmail" : "invalidUrl";
  return !validity.valid || (pattern !== undefined && missesPattern(value, pattern))
    ? "invalid"
    : null;
}

/** As in HTML: the whole value counts, empty values pass, a pattern that is no pattern is ignored. */
export function missesPattern(value: string, pattern: string): boolean {
  if (value === "") return false;
  const expression = compile(pattern);
  return expression !== null && !expression.test(value);
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, "v");
  } catch {
    // The pattern comes from the server and cannot be mended here.
    return null;
  }
}
