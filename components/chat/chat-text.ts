"use client";

import { useSyncExternalStore } from "react";
import { languageOfLocale, type Language } from "@/lib/i18n/languages";
import english from "./messages/en.json" with { type: "json" };

type Messages = Readonly<Record<keyof typeof english, string>>;

/** The chat's own texts outside of its front end, in one language. */
export interface ChatText {
  language: Language;
  messages: Messages;
}

export const englishText: ChatText = { language: "en", messages: english };

/** Loaded only where they are needed; every visitor's page carries the English ones. */
const translations: Record<Exclude<Language, "en">, () => Promise<{ default: Messages }>> = {
  de: () => import("./messages/de.json"),
  es: () => import("./messages/es.json"),
  fr: () => import("./messages/fr.json"),
  ja: () => import("./messages/ja.json"),
};

let current = englishText;
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const language = languageOfLocale(navigator.language);
  if (language === "en") return;
  const { default: messages } = await translations[language]();
  current = { language, messages };
}

function subscribe(onChange: () => void): () => void {
  let isSubscribed = true;
  // If the translation can't be loaded, the English text stays.
  loading ??= load().catch(() => undefined);
  void loading.then(() => {
    if (isSubscribed) onChange();
  });
  return () => {
    isSubscribed = false;
  };
}

/** English on the server and while hydrating, then the browser's language. */
export function useChatText(): ChatText {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => englishText,
  );
}

/** The same outside of React, as far as it has loaded. */
export function chatText(): ChatText {
  return current;
}
