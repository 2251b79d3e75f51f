/** Gives the shadow root around an element one more style sheet, once. */
export function adoptStyles(inside: Element | null, sheet: CSSStyleSheet): void {
  const root = inside?.getRootNode();
  if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
}
