import { useEffect, useEffectEvent, type KeyboardEvent, type RefObject } from "react";

/** Calls `onDismiss` on a press outside the given elements, or when focus moves elsewhere. */
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

/** Closes the layer on Escape and stops the event, so that only the innermost layer closes. */
export function closeOnEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
