"use client";

import { useInBrowser } from "@/components/ui/use-in-browser";
import { readVisitor, visitorCookieName, type Visitor } from "@/lib/auth/visitor-cookie";

/** The visitor in this browser; null until they first do something that is stored. */
export function currentVisitor(): Visitor | null {
  return readVisitor(readVisitorCookie());
}

/** Like `currentVisitor`, but null until the page has hydrated. */
export function useVisitor(): Visitor | null {
  return readVisitor(useInBrowser(readVisitorCookie, undefined));
}

function readVisitorCookie(): string | undefined {
  const prefix = `${visitorCookieName}=`;
  const pair = document.cookie.split("; ").find((part) => part.startsWith(prefix));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(prefix.length));
}
