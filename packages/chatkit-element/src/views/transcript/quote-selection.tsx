import { useEffect, useState, type RefObject } from "react";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement } from "../element-context";
import { selectionIn } from "../composer/editor-caret";

interface Quotable {
  readonly text: string;
  /** Pixels from the top of the transcript's frame. */
  readonly top: number;
  readonly start: number;
}

/** A Reply button next to text that is selected in an answer. */
export function QuoteSelection({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const text = useTexts();
  const { session } = useElement();
  const [quotable, setQuotable] = useState<Quotable | null>(null);

  useEffect(() => {
    const read = () => setQuotable(readSelection(scroller.current));
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [scroller]);

  if (!quotable) return null;
  return (
    <button
      type="button"
      className="ck-button ck-reply"
      style={{ insetBlockStart: quotable.top, left: quotable.start }}
      // The selection must last until the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        session.composer.setQuote(quotable.text);
        setQuotable(null);
        document.getSelection()?.removeAllRanges();
        focusInput(scroller.current);
      }}
    >
      <Icon name="reply" size={16} />
      {text("composer.reply")}
    </button>
  );
}

const ABOVE = 44;

function readSelection(frame: HTMLElement | null): Quotable | null {
  const range = frame && selectionIn(frame);
  if (!range || range.collapsed || !frame.contains(range.startContainer)) return null;
  const start = range.startContainer.parentElement?.closest("[data-quotable]");
  if (!start) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  // A triple click extends the selection to the start of the next element in the page.
  if (start.contains(range.endContainer)) live.setEnd(range.endContainer, range.endOffset);
  else live.setEnd(start, start.childNodes.length);
  const text = live.toString().trim();
  if (text === "") return null;
  const place = live.getBoundingClientRect();
  const bounds = frame.getBoundingClientRect();
  return {
    text,
    top: Math.max(4, place.top - bounds.top - ABOVE),
    start: Math.max(4, place.left - bounds.left),
  };
}

function focusInput(inside: HTMLElement | null): void {
  const root = inside?.getRootNode();
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>("[part~=input]")?.focus();
}
