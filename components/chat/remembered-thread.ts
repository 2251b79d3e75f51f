const KEY = "acme.thread";

/** The thread this visitor had open last in this browser, so that a reload shows it again. */
export function rememberedThread(viewer: string): string | null {
  try {
    const [owner, threadId] = (window.localStorage.getItem(KEY) ?? "").split(" ");
    return owner === viewer && threadId ? threadId : null;
  } catch {
    // Storage can be switched off; the history still has the thread.
    return null;
  }
}

export function rememberThread(viewer: string, threadId: string | null): void {
  try {
    if (threadId) window.localStorage.setItem(KEY, `${viewer} ${threadId}`);
    else window.localStorage.removeItem(KEY);
  } catch {
    // Storage can be switched off; only the memory across reloads is lost.
    return;
  }
}
