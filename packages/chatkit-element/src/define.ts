import { ChatKitElement } from "./element";

const TAG = "openai-chatkit";

/** Defines `<openai-chatkit>`. Does nothing on a server or when the tag is already defined. */
export function defineChatKitElement(): void {
  if (typeof customElements === "undefined") return;
  const defined = customElements.get(TAG);
  if (!defined) customElements.define(TAG, ChatKitElement);
  else if (defined !== ChatKitElement) warnOnce();
}

let warned = false;

function warnOnce(): void {
  if (warned) return;
  warned = true;
  // eslint-disable-next-line no-console -- There is no element yet that could report it.
  console.warn(`<${TAG}> is defined already; the built-in element stays out of the way.`);
}
