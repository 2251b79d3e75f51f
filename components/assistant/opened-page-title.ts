const WAIT_MS = 5_000;
const POLL_MS = 50;

/**
 * Resolves with the page's title once the address is this path and its title is there; after a
 * wait with the path itself, as a slow page is still on its way.
 */
export async function openedPageTitle(path: string): Promise<string> {
  const deadline = performance.now() + WAIT_MS;
  while (performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (window.location.pathname === path && document.title) return document.title;
  }
  return path;
}
