import { useTexts } from "../../ui/services";
import { IconButton } from "../../ui/icon-button";
import { useModal } from "../../ui/use-modal";

/** Shows an image in a dialog over the page. */
export function ImageDialog({ url, onClose }: { url: string; onClose: () => void }) {
  const text = useTexts();
  const dialog = useModal();
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
