import type { FieldProblem } from "./form-controller";

/**
 * Checks a field with the browser's constraint validation, and separately for a pattern, which the
 * browser ignores on some fields.
 */
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

/**
 * Follows HTML: the whole value must match, empty values pass, and invalid patterns are ignored.
 */
function missesPattern(value: string, pattern: string): boolean {
  if (value === "") return false;
  const expression = compile(pattern);
  return expression !== null && !expression.test(value);
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, "v");
  } catch {
    // The pattern comes from the server and can't be fixed here.
    return null;
  }
}
