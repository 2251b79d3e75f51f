import { ChatKitElement } from "./element";
import { elementSheet } from "./styles/element-sheet";

const TAG = "openai-chatkit";

/** Defines `<openai-chatkit>`. Does nothing on a server or when the tag is already defined. */
export function defineChatKitElement(): void {
  if (typeof customElements === "undefined") return;
  const defined = customElements.get(TAG);
  if (!defined) {
    customElements.define(TAG, ChatKitElement);
    // Parsing takes a while, and showing the first element shouldn't wait for it.
    setTimeout(elementSheet, 0);
  } else if (defined !== ChatKitElement) {
    warnOnce();
  }
}

let warned = false;

function warnOnce(): void {
  if (warned) return;
  warned = true;
  // eslint-disable-next-line no-console -- There is no element yet that could report it.
  console.warn(`<${TAG}> is defined already; the built-in element stays out of the way.`);
}
