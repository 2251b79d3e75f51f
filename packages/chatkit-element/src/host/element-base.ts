/**
 * `HTMLElement`, or a stand-in on a server, so that the element's modules can be imported there.
 */
export const ElementBase: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
