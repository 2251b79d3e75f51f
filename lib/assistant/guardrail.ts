import { InputGuardrailTripwireTriggered, type InputGuardrail } from "@openai/agents";
import type { UserMessageItem } from "@acme/chatkit-server";
import { languageOfLocale, type Language } from "@/lib/i18n/languages";
import { languageOf } from "./demo-model/language";
import { messageText } from "./message-text";

export interface MessageGuard {
  readonly name: string;
  /** Returns the sentence to answer with instead of the model; null if the model may answer. */
  check(message: string, language: Language): Promise<string | null> | string | null;
}

/** Wraps a guard as an input guardrail. It finishes before the first model call. */
export function inputGuardrail(
  { name, check }: MessageGuard,
  { message, locale }: { message: UserMessageItem; locale: string },
): InputGuardrail {
  return {
    name,
    runInParallel: false,
    execute: async () => {
      const text = messageText(message);
      const answer = await check(text, languageOf(text) ?? languageOfLocale(locale));
      return { tripwireTriggered: answer !== null, outputInfo: answer };
    },
  };
}

/** The answer of the guard that stopped a run; null for other errors. */
export function guardedAnswer(error: unknown): string | null {
  if (!(error instanceof InputGuardrailTripwireTriggered)) return null;
  const answer: unknown = error.result.output.outputInfo;
  return typeof answer === "string" ? answer : null;
}
