import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * When the list item with the focus is removed, focuses the last button of the one that takes its
 * place, of the last one, or, if none is left, whatever comes first in the container.
 */
export function useFocusAfterRemoval(
  container: RefObject<HTMLElement | null>,
  items: readonly unknown[],
): void {
  const focused = useRef<{ item: Element; at: number } | null>(null);

  useEffect(() => {
    const element = container.current;
    function handleFocus({ target }: FocusEvent) {
      const item = target instanceof Element ? target.closest("li") : null;
      const at = [...(item?.parentElement?.children ?? [])].findIndex((child) => child === item);
      focused.current = item && { item, at };
    }
    element?.addEventListener("focusin", handleFocus);
    return () => element?.removeEventListener("focusin", handleFocus);
  }, [container]);

  useLayoutEffect(() => {
    const removed = focused.current;
    if (!removed || removed.item.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const left = [...(container.current?.querySelectorAll("li") ?? [])];
    const next = left[removed.at] ?? left.at(-1);
    const target = next
      ? [...next.querySelectorAll("button")].at(-1)
      : container.current?.querySelector<HTMLElement>("a, button");
    target?.focus();
  }, [container, items]);
}
