"use client";

import { useSyncExternalStore } from "react";
import { readVisitor, visitorCookieName, type Visitor } from "@/lib/auth/visitor-cookie";

/** Who is there in this browser; null where nobody has acted yet. */
export function currentVisitor(): Visitor | null {
  return readVisitor(readVisitorCookie());
}

/** As `currentVisitor`, when the page has started; null until then. */
export function useVisitor(): Visitor | null {
  return readVisitor(useSyncExternalStore(neverChanges, readVisitorCookie, () => undefined));
}

function readVisitorCookie(): string | undefined {
  const prefix = `${visitorCookieName}=`;
  const pair = document.cookie.split("; ").find((part) => part.startsWith(prefix));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(prefix.length));
}

/** Cookies tell nobody; each render looks again. */
function neverChanges(): () => void {
  return () => undefined;
}
