/**
 * Stands for code that a server never runs: `typeof window === "undefined" ? onlyInBrowsers() : …`.
 * Next removes the branch that doesn't apply, so `npm run dev` doesn't compile the chat twice.
 */
export function onlyInBrowsers(): never {
  throw new Error("This runs only in browsers.");
}
