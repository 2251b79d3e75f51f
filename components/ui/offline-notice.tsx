"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

/** Whether the browser has a network connection; true on the server and while hydrating. */
function useIsOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

function subscribe(onChange: () => void): () => void {
  const controller = new AbortController();
  for (const name of ["online", "offline"]) {
    window.addEventListener(name, onChange, { signal: controller.signal });
  }
  return () => controller.abort();
}

/**
 * Says that there is no connection. A page that can't be loaded then doesn't replace the current one
 * with the browser's error page; it opens once the connection is back.
 */
export function OfflineNotice() {
  const isOnline = useIsOnline();
  const [wanted, setWanted] = useState<string | null>(null);

  useEffect(() => {
    if (isOnline || !("navigation" in window)) return;
    const { navigation } = window;
    function keepPage(event: NavigateEvent) {
      const { sameDocument, url } = event.destination;
      if (sameDocument || !event.cancelable || event.downloadRequest !== null) return;
      event.preventDefault();
      setWanted(url);
    }
    navigation.addEventListener("navigate", keepPage);
    return () => navigation.removeEventListener("navigate", keepPage);
  }, [isOnline]);

  useEffect(() => {
    if (isOnline && wanted !== null) window.location.assign(wanted);
  }, [isOnline, wanted]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed bottom-[max(1rem,env(safe-area-inset-bottom))] left-4 z-40 max-w-[calc(100vw-9.5rem)] print:hidden"
    >
      {isOnline ? null : (
        <p className="animate-arrive rounded-2xl border border-line bg-raised px-4 py-2.5 text-[0.9375rem] shadow-lg shadow-black/20">
          {wanted === null
            ? "You are offline. What is open stays open."
            : "You are offline. The page opens as soon as you are back."}
        </p>
      )}
    </div>
  );
}
