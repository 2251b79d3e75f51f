import { useState, type DragEvent, type ReactNode } from "react";
import { areAttachmentsEnabled } from "../../options/resolve-options";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { isOpen } from "../../state/element-state";
import { useElement, useElementState } from "../element-context";

/** Lets files be dropped anywhere over the element. */
export function DropTarget({ children }: { children: ReactNode }) {
  const text = useTexts();
  const { session, options } = useElement();
  const active = useElementState(isOpen);
  const [depth, setDepth] = useState(0);
  const enabled = areAttachmentsEnabled(options) && active;

  /**
   * If files aren't accepted, the drop must still be canceled; otherwise the browser navigates to
   * the file.
   */
  function isFileDrag(event: DragEvent): boolean {
    return event.dataTransfer.types.includes("Files");
  }

  return (
    <div
      className="ck-drop-target"
      onDragEnter={(event) => {
        if (isFileDrag(event)) setDepth((now) => now + 1);
      }}
      onDragLeave={(event) => {
        if (isFileDrag(event)) setDepth((now) => Math.max(0, now - 1));
      }}
      onDragOver={(event) => {
        if (!isFileDrag(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = enabled ? "copy" : "none";
      }}
      onDrop={(event) => {
        if (!isFileDrag(event)) return;
        event.preventDefault();
        setDepth(0);
        if (enabled) session.uploads.add(event.dataTransfer.files);
        else session.context.toast(text("composer.dropRefused"));
      }}
    >
      {children}
      {depth > 0 ? (
        <div className="ck-drop-overlay">
          <Icon name={enabled ? "images" : "close"} size={32} />
          <span>{text(enabled ? "composer.dropHint" : "composer.dropRefused")}</span>
        </div>
      ) : null}
    </div>
  );
}
