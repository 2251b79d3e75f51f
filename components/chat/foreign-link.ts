/**
 * The address of the clicked link if it is in the chat and leads to another site; null otherwise.
 * The chat's links are in the element's shadow root, so only the event's path contains them.
 */
export function foreignLink(event: Pick<Event, "composedPath">, origin: string): URL | null {
  const path = event.composedPath();
  if (!path.some((target) => tagOf(target) === "openai-chatkit")) return null;
  const link = path.find((target) => tagOf(target) === "a");
  if (!link || !("href" in link) || typeof link.href !== "string") return null;
  const address = URL.canParse(link.href) ? new URL(link.href) : null;
  return address && isWeb(address) && address.origin !== origin ? address : null;
}

/**
 * Asks before a link in an answer opens another site. Text that the model has read can make it
 * write a link that leaks parts of the conversation, so the visitor sees the URL first.
 */
export function confirmForeignLinks(
  page: EventTarget & { location: { origin: string } },
  confirm: (link: URL) => boolean,
): () => void {
  const ask = (event: Event) => {
    const address = foreignLink(event, page.location.origin);
    if (!address || confirm(address)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const name of CLICKS) page.addEventListener(name, ask, { capture: true });
  return () => {
    for (const name of CLICKS) page.removeEventListener(name, ask, { capture: true });
  };
}

const CLICKS = ["click", "auxclick"] as const;
const MAX_ADDRESS_LENGTH = 500;

/** The question about a link, from a sentence with a place for its `{host}`. */
export function foreignLinkQuestion({ host, href }: URL, sentence: string): string {
  const shown = href.length > MAX_ADDRESS_LENGTH ? `${href.slice(0, MAX_ADDRESS_LENGTH)}…` : href;
  return `${sentence.replace("{host}", () => host)}\n\n${shown}`;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === "http:" || protocol === "https:";
}

function tagOf(target: EventTarget): string | null {
  return "localName" in target && typeof target.localName === "string" ? target.localName : null;
}
