"use client";

import { useEffect } from "react";

/**
 * While something covers the page, going back closes it instead of leaving the page. This adds no
 * entry to the history. Browsers allow it only between pages of this visit, so going back from the
 * first one still leaves the site.
 */
export function useCloseOnBack(coversPage: boolean, close: () => void): void {
  useEffect(() => {
    if (!coversPage || !("navigation" in window)) return;
    function handleNavigate(event: NavigateEvent) {
      // A page of another site has the position -1, so it counts as back.
      const from = navigation.currentEntry?.index ?? 0;
      const isBack = event.navigationType === "traverse" && event.destination.index < from;
      if (!isBack || !event.cancelable || event.defaultPrevented) return;
      event.preventDefault();
      close();
    }
    navigation.addEventListener("navigate", handleNavigate);
    return () => navigation.removeEventListener("navigate", handleNavigate);
  }, [coversPage, close]);
}
