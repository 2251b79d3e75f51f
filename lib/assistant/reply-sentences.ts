import type { ReplySentences } from "@acme/chatkit-server/agents";
import type { Language } from "@/lib/i18n/languages";
import sentences from "./reply-sentences.json" with { type: "json" };

/** What the user reads if a reply fails; the English sentences are the server library's. */
export const replySentences: Record<Language, ReplySentences> = { en: {}, ...sentences };
