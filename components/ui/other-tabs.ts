const CHANNEL = "acme.changed";

let opened: BroadcastChannel | undefined;

/** One per tab: a tab doesn't receive what it sends. Undefined on the server. */
function channel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  return (opened ??= new BroadcastChannel(CHANNEL));
}

/** Lets this browser's other tabs know that something they may show has changed, such as `cart`. */
export function announceToOtherTabs(what: string): void {
  channel()?.postMessage(what);
}

/** Calls back when another tab announces `what`. Returns a function that unsubscribes. */
export function onChangeInOtherTab(what: string, handle: () => void): () => void {
  function receive({ data }: MessageEvent<unknown>) {
    if (data === what) handle();
  }
  channel()?.addEventListener("message", receive);
  return () => channel()?.removeEventListener("message", receive);
}
