import { useSyncExternalStore } from "react";

/** Whether the browser has a network connection. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

function subscribe(onChange: () => void): () => void {
  const controller = new AbortController();
  for (const name of ["online", "offline"]) {
    window.addEventListener(name, onChange, { signal: controller.signal });
  }
  return () => controller.abort();
}
