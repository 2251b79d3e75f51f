/** What a form shows after a failed submission: what was typed, and what is wrong with it. */
export interface FormState {
  values: Readonly<Record<string, string>>;
  /** Messages by the name of the field. */
  errors: Readonly<Record<string, string>>;
  /** What is wrong apart from the fields. */
  message: string | null;
}

export const UNTOUCHED: FormState = { values: {}, errors: {}, message: null };
