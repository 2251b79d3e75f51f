/** What a form shows after a failed submission: what was typed, and what is wrong with it. */
export interface FormState {
  values: Readonly<Record<string, string>>;
  /** Messages by the name of the field. */
  errors: Readonly<Record<string, string>>;
  /** What is wrong apart from the fields. */
  message: string | null;
}

export const UNTOUCHED: FormState = { values: {}, errors: {}, message: null };

/**
 * The text fields of a form, repeated ones on lines of one value; files and React's own fields are
 * left out.
 */
export function textFields(form: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  // A client that calls an action directly can send anything.
  if (!(form instanceof FormData)) return values;
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    const before = values[name];
    values[name] = before === undefined ? value : `${before}\n${value}`;
  }
  return values;
}
