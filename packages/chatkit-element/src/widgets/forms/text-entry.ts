import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { FormScope } from "./form-scope";

/** Keeps browsers and password managers out of a field that is not about the user's own data. */
export function autofillAttributes(allowed: boolean | undefined, autoComplete?: string) {
  if (allowed) return { autoComplete };
  return {
    autoComplete: autoComplete ?? "off",
    "data-1p-ignore": true,
    "data-bwignore": true,
    "data-lpignore": "true",
    "data-form-type": "other",
  } as const;
}

/** Enter in a single-line field submits its form, except the Enter that ends a composition. */
export function submitOnEnter(form: FormScope) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.submit();
  };
}

export function selectOnFocus(wanted: boolean | undefined) {
  return wanted
    ? (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select()
    : undefined;
}

/**
 * Takes the focus once, when the field appears, but neither from a page that the reader is busy
 * with nor from a field that holds text.
 */
export function useAutoFocus(element: RefObject<HTMLElement | null>, wanted: boolean | undefined) {
  useEffect(() => {
    const root = element.current?.getRootNode();
    if (!wanted || !(root instanceof ShadowRoot || root instanceof Document)) return;
    if (!isBusyWith(root.activeElement, root)) element.current?.focus({ preventScroll: true });
  }, [element, wanted]);
}

function isBusyWith(active: Element | null, root: ShadowRoot | Document): boolean {
  if (active === null)
    return root instanceof ShadowRoot && document.activeElement !== document.body;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    return active.value !== "";
  }
  return active instanceof HTMLElement && active.isContentEditable && active.textContent !== "";
}
