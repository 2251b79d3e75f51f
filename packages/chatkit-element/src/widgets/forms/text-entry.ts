import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { FormScope } from "./form-scope";

/**
 * Prevents browsers and password managers from filling in a field that isn't for the user's own
 * data.
 */
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
 * Focuses the field once when it appears, unless the user is active elsewhere in the page or in a
 * field that contains text.
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
