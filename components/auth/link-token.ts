"use client";

import { useSyncExternalStore } from "react";

/** The token of an emailed link, which follows `#` in the page's address; empty if there is none. */
export function useLinkToken(): string {
  return useSyncExternalStore(onHashChange, readToken, () => "");
}

function readToken(): string {
  return window.location.hash.slice(1);
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
