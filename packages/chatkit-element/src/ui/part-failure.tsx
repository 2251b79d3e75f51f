import { useLayoutEffect, useRef, useState } from "react";
import { Icon } from "./icons";
import { useLazyFailure, type LazyModule } from "./lazy-module";
import { useTexts } from "./services";
import { Spinner } from "./spinner";

interface PartFailureProps {
  readonly module: LazyModule<unknown>;
}

/** Replaces a part of the element that failed to load, with a button to retry. */
export function PartFailure({ module }: PartFailureProps) {
  const failed = useLazyFailure(module);
  return failed ? <FailureNote module={module} /> : null;
}

function FailureNote({ module }: PartFailureProps) {
  const text = useTexts();
  const [trying, setTrying] = useState(false);
  const note = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = note.current;
    return () => handOverFocus(element);
  }, []);

  function retry(): void {
    if (trying) return;
    setTrying(true);
    module.load().catch(() => setTrying(false));
  }

  return (
    <div ref={note} className="ck-part-failure" role="alert">
      <Icon name="error" size={18} />
      <p>{text("error.part")}</p>
      <button type="button" className="ck-button" aria-disabled={trying} onClick={retry}>
        {trying ? <Spinner /> : <Icon name="reload" size={16} />}
        {text("error.retry")}
      </button>
    </div>
  );
}

/** Moves focus from the note's button to the part that replaces the note. */
function handOverFocus(note: HTMLElement | null): void {
  const root = note?.getRootNode();
  const place = note?.parentElement;
  if (!place || !(root instanceof ShadowRoot) || !note.contains(root.activeElement)) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
