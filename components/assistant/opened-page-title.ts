const WAIT_MS = 5_000;
const POLL_MS = 50;

/**
 * Resolves with the page's title once the URL has this path and the title is set. If the page takes
 * too long, resolves with the path instead.
 */
export async function openedPageTitle(path: string): Promise<string> {
  const deadline = performance.now() + WAIT_MS;
  while (performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (window.location.pathname === path && document.title) return document.title;
  }
  return path;
}
