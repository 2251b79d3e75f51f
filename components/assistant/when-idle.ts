const LONGEST_WAIT_MS = 2_000;

/** Calls back once the page has loaded and the browser has nothing else to do; returns how to cancel. */
export function whenIdle(callback: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;

  function wait(): void {
    // Safari has no such call.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(callback, 1);
      signal.addEventListener("abort", () => clearTimeout(timer));
      return;
    }
    const handle = window.requestIdleCallback(callback, { timeout: LONGEST_WAIT_MS });
    signal.addEventListener("abort", () => window.cancelIdleCallback(handle));
  }

  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true, signal });
  return () => controller.abort();
}
