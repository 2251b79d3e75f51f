import { createContext, useContext } from "react";

/**
 * What the controls in a list's row or a table's column are about, such as a product's name. Many
 * such controls have the same label, and screen readers list them without what is around them.
 */
export const SubjectContext = createContext("");

/** The accessible name of a control with this label; undefined if the label is enough. */
export function useNameWithSubject(label: string): string | undefined {
  const subject = useContext(SubjectContext);
  return subject === "" || label === "" ? undefined : `${label} ${subject}`;
}
