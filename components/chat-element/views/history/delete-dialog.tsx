import { useId, useLayoutEffect, useRef } from "react";
import { useTexts } from "../element-context";

export interface DeleteDialogProps {
  readonly title: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The browser traps the focus, and returns it to the row's menu. */
export function DeleteDialog({ title, onConfirm, onCancel }: DeleteDialogProps) {
  const text = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the dialog leaves the page: afterwards closing it would return no focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ck-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <p id={titleId} className="ck-dialog-title">
        {text("history.confirmDelete")}
      </p>
      <p dir="auto">{text("history.confirmDeleteText", { title })}</p>
      <div className="ck-dialog-actions">
        <button type="button" className="ck-button" onClick={onCancel}>
          {text("history.cancel")}
        </button>
        <button
          type="button"
          className="ck-button ck-button-danger"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {text("history.delete")}
        </button>
      </div>
    </dialog>
  );
}
