const MAX_WAIT_MS = 2_000;

/**
 * Calls back once the page has loaded and the browser is idle; returns a function that cancels it.
 */
export function whenIdle(callback: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;

  function wait(): void {
    // Safari doesn't support `requestIdleCallback`.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(callback, 1);
      signal.addEventListener("abort", () => clearTimeout(timer));
      return;
    }
    const handle = window.requestIdleCallback(callback, { timeout: MAX_WAIT_MS });
    signal.addEventListener("abort", () => window.cancelIdleCallback(handle));
  }

  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true, signal });
  return () => controller.abort();
}
