import { useEffect, useState, type RefObject } from "react";
import { insertText } from "./editor-caret";

/** Edits that would bring formatting into the field. */
const RICH_INSERTIONS = new Set(["insertFromPaste", "insertFromDrop", "insertFromYank"]);

/**
 * The field's `contentEditable`. Firefox before 136 knows no `plaintext-only`; there formatting is
 * kept out by hand.
 */
export function usePlainText(field: RefObject<HTMLElement | null>): "plaintext-only" | true {
  const [native] = useState(knowsPlainText);

  useEffect(() => {
    const input = field.current;
    if (native || !input) return;
    input.addEventListener("beforeinput", keepPlain);
    return () => input.removeEventListener("beforeinput", keepPlain);
  }, [native, field]);

  return native ? "plaintext-only" : true;
}

function keepPlain(event: InputEvent): void {
  if (event.inputType.startsWith("format")) return event.preventDefault();
  if (!RICH_INSERTIONS.has(event.inputType)) return;
  event.preventDefault();
  const [target] = event.getTargetRanges();
  if (target) {
    const { startContainer, startOffset, endContainer, endOffset } = target;
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
  insertText(event.dataTransfer?.getData("text/plain") ?? "");
}

function knowsPlainText(): boolean {
  const probe = document.createElement("div");
  try {
    probe.contentEditable = "plaintext-only";
  } catch {
    // A browser that doesn't know the value refuses it.
    return false;
  }
  return true;
}
