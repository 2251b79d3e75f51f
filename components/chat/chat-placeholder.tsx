"use client";

import { useChatText } from "./chat-text";
import { NeedsJavaScript } from "./needs-javascript";
import type { WidgetState } from "./use-widget";

/** Shown while the front end loads, or with the reason if it can't load. */
export function ChatPlaceholder({ state }: { state: Exclude<WidgetState, { status: "ready" }> }) {
  const { messages } = useChatText();
  if (state.status === "failed") {
    return (
      <div role="alert" className="grid h-full place-content-center gap-2 p-8 text-center text-sm">
        <p className="font-medium">{messages.notLoaded}</p>
        <p className="opacity-70">
          {state.message} Check that this network reaches cdn.platform.openai.com and that this host
          name is allowed for your domain key, or set NEXT_PUBLIC_CHATKIT_WIDGET=builtin.
        </p>
      </div>
    );
  }
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label={messages.loading}
      className="flex h-full flex-col gap-4 p-6"
    >
      <div className="h-4 w-1/3 rounded bg-current opacity-10 motion-safe:animate-pulse" />
      <NeedsJavaScript />
      <div className="mt-auto h-12 rounded-xl bg-current opacity-10 motion-safe:animate-pulse" />
    </div>
  );
}
