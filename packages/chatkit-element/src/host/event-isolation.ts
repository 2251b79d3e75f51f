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

/** Hides key, paste and drop events inside the element from the page, as an iframe would. */
export function isolateEvents(root: ShadowRoot): void {
  for (const name of ISOLATED_EVENTS) {
    root.addEventListener(name, (event) => event.stopPropagation());
  }
}
