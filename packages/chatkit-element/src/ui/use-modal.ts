import { useLayoutEffect, useRef, type RefObject } from "react";

/** A ref for a dialog that is open while it is rendered. The browser traps focus and returns it. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // The dialog must be closed before it leaves the page; otherwise the browser doesn't return
  // focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}
