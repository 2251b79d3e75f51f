import { useTexts } from "../ui/services";
import { useElement, useElementState } from "./element-context";
import { IconButton } from "../ui/icon-button";

/** Short-lived messages. The live region announces them, so they have no role. */
export function ToastList() {
  const text = useTexts();
  const { session } = useElement();
  const toasts = useElementState((state) => state.toasts);
  if (toasts.length === 0) return null;
  return (
    <div className="ck-toasts">
      {toasts.map((toast) => (
        <div key={toast.id} className="ck-toast" part="toast">
          <span dir="auto">{toast.text}</span>
          <IconButton
            icon="close"
            iconSize={14}
            label={text("thread.dismiss")}
            onClick={() => session.dismissToast(toast.id)}
          />
        </div>
      ))}
    </div>
  );
}
