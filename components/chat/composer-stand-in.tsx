"use client";

import { useChatText } from "./chat-text";
import { NeedsJavaScript } from "./needs-javascript";

/**
 * Takes the composer's place until the chat has loaded; pressing it asks an empty question, which
 * only focuses the composer. It has the composer's dimensions, so that nothing moves.
 */
export function ComposerStandIn() {
  const { language, messages } = useChatText();
  return (
    <>
      <button
        type="button"
        data-ask=""
        lang={language}
        className="flex h-21 w-full shrink-0 cursor-text rounded-2xl border border-line bg-[light-dark(#ffffff,#22302a)] px-4 pt-3 text-left text-[15px] text-soft"
      >
        {messages.placeholder}
      </button>
      <NeedsJavaScript />
    </>
  );
}
