import { translations } from "./catalog";
import type { Language } from "./languages";
import messages from "./error-messages.json" with { type: "json" };

const say = translations(messages);

interface SaidError {
  message: string;
  reason?:
    { code: string; values?: Readonly<Record<string, string | number>> | undefined } | undefined;
}

/**
 * The message of an error of the API. The errors themselves are in English; those with a `reason`
 * can be seen in the chat and are translated. The others stay in English, because only someone who
 * writes a client, calls the API or configures the server causes them: invalid requests, unknown
 * routes, operations, actions, IDs and cursors, missing credentials, foreign origins and wrong
 * content types, and a second upload or answer to the same question.
 */
export function errorMessage({ message, reason }: SaidError, language: Language): string {
  return (reason && say(language, reason.code, reason.values)) ?? message;
}
