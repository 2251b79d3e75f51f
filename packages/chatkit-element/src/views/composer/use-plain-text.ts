import { useEffect, useState, type RefObject } from "react";
import { insertText } from "./editor-caret";

/** Input types that could insert formatted content. */
const RICH_INSERTIONS = new Set(["insertFromPaste", "insertFromDrop", "insertFromYank"]);

/**
 * Returns the field's `contentEditable` value. Firefox before 136 doesn't support `plaintext-only`,
 * so formatting is removed by an event handler there.
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
    // A browser that doesn't support the value throws.
    return false;
  }
  return true;
}
