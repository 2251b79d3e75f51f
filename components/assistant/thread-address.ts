/** The thread in a path such as `/chat/thr_1`; null, which starts a new one, in `/chat`. */
export function threadInPath(pathname: string): string | null {
  return pathname.split("/")[2] || null;
}

export function threadPath(threadId: string | null): string {
  return threadId === null ? "/chat" : `/chat/${threadId}`;
}

/**
 * Puts the open thread into the page's address. The browser's back button returns to the thread
 * before, but not to the empty chat that a thread began as.
 */
export function showThreadInAddress(threadId: string | null): void {
  const { pathname } = window.location;
  const path = threadPath(threadId);
  if (path === pathname) return;
  if (threadInPath(pathname) === null) window.history.replaceState(null, "", path);
  else window.history.pushState(null, "", path);
}
