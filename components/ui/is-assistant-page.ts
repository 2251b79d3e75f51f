const ASSISTANT_PAGE = "/chat";

/** Whether a path is that of the assistant's own page, with or without a thread. */
export function isAssistantPage(pathname: string): boolean {
  return pathname === ASSISTANT_PAGE || pathname.startsWith(`${ASSISTANT_PAGE}/`);
}
