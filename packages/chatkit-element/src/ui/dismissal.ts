import { useEffect, useEffectEvent, type KeyboardEvent, type RefObject } from "react";

/** Calls back for a press outside of the given parts, or when the focus goes elsewhere. */
export function useDismissal(
  parts: readonly RefObject<HTMLElement | null>[],
  onDismiss: () => void,
): void {
  const dismiss = useEffectEvent((event: Event) => {
    const path = event.composedPath();
    if (!parts.some(({ current }) => current && path.includes(current))) onDismiss();
  });
  const rootOf = useEffectEvent(() => parts[0]?.current?.getRootNode());
  useEffect(() => {
    const root = rootOf();
    const listener = (event: Event) => dismiss(event);
    window.addEventListener("pointerdown", listener, true);
    root?.addEventListener("focusin", listener);
    return () => {
      window.removeEventListener("pointerdown", listener, true);
      root?.removeEventListener("focusin", listener);
    };
  }, []);
}

/** Escape closes the innermost layer only, so it is kept from the ones around. */
export function closeOnEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
