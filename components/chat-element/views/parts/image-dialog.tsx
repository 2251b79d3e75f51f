import { useLayoutEffect, useRef } from "react";
import { useTexts } from "../element-context";
import { IconButton } from "./icon-button";

/** Shows an image over the page; the browser traps and returns the focus. */
export function ImageDialog({ url, onClose }: { url: string; onClose: () => void }) {
  const text = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page: afterwards closing it would return no focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ck-dialog ck-image-dialog"
      aria-label={text("image.generated")}
      onClose={onClose}
    >
      <IconButton icon="close" label={text("image.close")} onClick={onClose} />
      <img src={url} alt={text("image.generated")} referrerPolicy="no-referrer" />
    </dialog>
  );
}
