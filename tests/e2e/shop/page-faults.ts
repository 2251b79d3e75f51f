import type { BrowserContext } from "@playwright/test";

// A refused request is news to the page, and the test that provokes it looks at what is made of it.
const REFUSED_REQUEST = "Failed to load resource";

/** Gathers what no page may do: break its content security policy, throw, or log an error. */
export function watchForFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on("weberror", (event) => faults.push(event.error().message));
  context.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" || text.startsWith(REFUSED_REQUEST)) return;
    faults.push(text);
  });
  return faults;
}
