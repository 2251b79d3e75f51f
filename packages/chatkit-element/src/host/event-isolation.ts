const ISOLATED_EVENTS = [
  "keydown",
  "keyup",
  "keypress",
  "beforeinput",
  "input",
  "change",
  "submit",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "copy",
  "cut",
  "paste",
  "dragstart",
  "drag",
  "dragend",
  "dragenter",
  "dragover",
  "dragleave",
  "drop",
] as const;

/** Hides the element's key, input, clipboard and drag events from the page, as an iframe would. */
export function isolateEvents(root: ShadowRoot): void {
  for (const name of ISOLATED_EVENTS) {
    root.addEventListener(name, (event) => event.stopPropagation());
  }
}
