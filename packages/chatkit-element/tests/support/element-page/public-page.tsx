import type { OpenAIChatKit } from "@openai/chatkit";
import { ChatKit, useChatKit } from "@openai/chatkit-react";
import { useMemo } from "react";
import { createRoot } from "react-dom/client";

/** The part of a widget that these tests can access, which is only what the public types define. */
export interface PublicPage {
  readonly methods: Pick<
    OpenAIChatKit,
    | "focusComposer"
    | "setThreadId"
    | "sendUserMessage"
    | "setComposerValue"
    | "fetchUpdates"
    | "sendCustomAction"
    | "showHistory"
    | "hideHistory"
  >;
  /** The events so far with their details, except the details of errors and logs. */
  readonly events: { readonly name: string; readonly detail?: unknown }[];
  readonly toolCalls: { readonly name: string; readonly params: Record<string, unknown> }[];
}

declare global {
  interface Window {
    publicPage: PublicPage;
  }
}

const events: PublicPage["events"][number][] = [];
const toolCalls: PublicPage["toolCalls"][number][] = [];

function note(name: string, detail?: unknown): void {
  events.push(detail === undefined ? { name } : { name, detail });
}

function PublicChat() {
  const {
    control,
    ref: _ref,
    ...methods
  } = useChatKit({
    api: {
      url: new URL("/chatkit", location.href).href,
      domainKey: "domain_pk_localhost_dev",
      fetch: (input, init) => fetch(input, init),
    },
    theme: { colorScheme: "light", radius: "round", density: "normal" },
    startScreen: { greeting: "Hello", prompts: [{ label: "Boots", prompt: "Boots" }] },
    composer: { placeholder: "Ask", tools: [{ id: "search", label: "Search", icon: "search" }] },
    onClientTool: async (call) => {
      toolCalls.push(call);
      return { added: true };
    },
    onReady: () => note("ready"),
    onError: () => note("error"),
    onResponseStart: () => note("response.start"),
    onResponseEnd: () => note("response.end"),
    onThreadChange: (detail) => note("thread.change", detail),
    onThreadLoadStart: (detail) => note("thread.load.start", detail),
    onThreadLoadEnd: (detail) => note("thread.load.end", detail),
    onToolChange: (detail) => note("tool.change", detail),
    onHistoryOpen: () => note("history.open"),
    onHistoryClose: () => note("history.close"),
    onEffect: (detail) => note("effect", detail),
  });
  window.publicPage = useMemo(() => ({ methods, events, toolCalls }), [methods]);
  return <ChatKit control={control} className="sized" />;
}

const place = document.querySelector("main");
if (!place) throw new Error("The page has no place for the widget.");
createRoot(place).render(<PublicChat />);
