/** A form after a failed submission: what was typed and what is wrong with it. */
export interface FormState {
  values: Readonly<Record<string, string>>;
  /** Error messages by field name. */
  errors: Readonly<Record<string, string>>;
  /** An error that doesn't belong to a field. */
  message: string | null;
}

export const UNTOUCHED: FormState = { values: {}, errors: {}, message: null };

/**
 * The text fields of a form. Values of repeated fields are joined with line breaks; files, React's
 * own fields, and NUL characters, which PostgreSQL rejects, are omitted.
 */
export function textFields(form: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  // A client that calls an action directly can send anything.
  if (!(form instanceof FormData)) return values;
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    const before = values[name];
    const text = value.replaceAll("\0", "");
    values[name] = before === undefined ? text : `${before}\n${text}`;
  }
  return values;
}
