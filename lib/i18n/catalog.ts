import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./languages";

/** The values of a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Formats one of a catalog's messages, in English if the language lacks it. */
export type SayMessage<Key extends string> = (
  language: Language,
  key: Key,
  values?: MessageValues,
) => string;

/**
 * Messages in ICU syntax by language, stored in JSON files next to the code that uses them:
 * `catalog({ en, de })` gives `say("de", "added", { count: 2 })`, with the keys of the English
 * file. Throws if the value for a placeholder is missing.
 */
export function catalog<English extends Readonly<Record<string, string>>>(
  messages: { en: English } & Partial<Record<Language, Readonly<Record<string, string>>>>,
): SayMessage<keyof English & string> {
  const formats = new Map<string, IntlMessageFormat>();
  return (language, key, values) => {
    const translated = messages[language]?.[key];
    const spoken = translated === undefined ? "en" : language;
    const id = `${spoken}:${key}`;
    const format =
      formats.get(id) ??
      new IntlMessageFormat(translated ?? messages.en[key], spoken, undefined, { ignoreTag: true });
    formats.set(id, format);
    return String(format.format(values));
  };
}
