import { useLayoutEffect, useRef, type RefObject } from "react";

/** For a dialog that is open while it is rendered; the browser traps the focus and returns it. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page: afterwards closing it would return no focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}
