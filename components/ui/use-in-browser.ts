"use client";

import { useSyncExternalStore } from "react";

/**
 * A value that only the browser can read, on each render; `onServer` on the server and while
 * hydrating.
 */
export function useInBrowser<Value>(read: () => Value, onServer: Value): Value {
  return useSyncExternalStore(neverChanges, read, () => onServer);
}

function neverChanges(): () => void {
  return () => undefined;
}
