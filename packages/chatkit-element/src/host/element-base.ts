/** `HTMLElement`, or on a server a stand-in, so that modules with the element load there too. */
export const ElementBase: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
