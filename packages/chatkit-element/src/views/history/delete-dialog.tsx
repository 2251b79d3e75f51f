import { useId } from "react";
import { useTexts } from "../../ui/services";
import { useModal } from "../../ui/use-modal";

export interface DeleteDialogProps {
  readonly title: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function DeleteDialog({ title, onConfirm, onCancel }: DeleteDialogProps) {
  const text = useTexts();
  const dialog = useModal();
  const titleId = useId();
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
