import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export interface ContainerHold {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly held: boolean;
  holdContainer(until: Promise<unknown>): void;
}

/**
 * Makes a widget inert while an action runs. Inert content loses focus, so focus moves to the frame
 * and returns afterward.
 */
export function useContainerHold(): ContainerHold {
  const frame = useRef<HTMLDivElement>(null);
  const returnTo = useRef<HTMLElement | null>(null);
  const [holds, setHolds] = useState(0);

  const holdContainer = useCallback((until: Promise<unknown>) => {
    const focused = focusWithin(frame.current);
    if (focused) {
      returnTo.current = focused;
      frame.current?.focus({ preventScroll: true });
    }
    setHolds((count) => count + 1);
    void until.finally(() => setHolds((count) => count - 1));
  }, []);

  useEffect(() => {
    if (holds > 0 || !returnTo.current) return;
    if (activeElement(frame.current) === frame.current && returnTo.current.isConnected) {
      returnTo.current.focus({ preventScroll: true });
    }
    returnTo.current = null;
  }, [holds]);

  return { frame, held: holds > 0, holdContainer };
}

function activeElement(within: HTMLElement | null): Element | null {
  const root = within?.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}

function focusWithin(container: HTMLElement | null): HTMLElement | null {
  const active = activeElement(container);
  return active instanceof HTMLElement && container?.contains(active) ? active : null;
}
