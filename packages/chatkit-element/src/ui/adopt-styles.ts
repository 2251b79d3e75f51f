/** Adds a style sheet to the shadow root around an element, unless it is already there. */
export function adoptStyles(inside: Element | null, sheet: CSSStyleSheet): void {
  const root = inside?.getRootNode();
  if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
}
