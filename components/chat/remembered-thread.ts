const KEY = "acme.thread";

/** The thread this visitor had open last in this browser, so that a reload shows it again. */
export function rememberedThread(viewer: string): string | null {
  try {
    const [owner, threadId] = (window.localStorage.getItem(KEY) ?? "").split(" ");
    return owner === viewer && threadId ? threadId : null;
  } catch {
    // Storage can be disabled. The thread is still in the history.
    return null;
  }
}

export function rememberThread(viewer: string, threadId: string | null): void {
  try {
    if (threadId) window.localStorage.setItem(KEY, `${viewer} ${threadId}`);
    else window.localStorage.removeItem(KEY);
  } catch {
    // Storage can be disabled. Then a reload doesn't restore the thread.
    return;
  }
}
