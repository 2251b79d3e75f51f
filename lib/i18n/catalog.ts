import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./languages";

/** The values of a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Formats one of a catalog's messages, in English if the language lacks it. */
type SayMessage<Key extends string> = (
  language: Language,
  key: Key,
  values?: MessageValues,
) => string;

/** Messages in ICU syntax, by key. */
type Messages = Readonly<Record<string, string>>;

/**
 * Messages in ICU syntax by language, stored in a JSON file next to the code that uses them:
 * `catalog(messages)` gives `say("de", "added", { count: 2 })`, with the keys of the English
 * messages. Throws if the value for a placeholder is missing.
 */
export function catalog<English extends Messages>(
  messages: { en: English } & Partial<Record<Language, Messages>>,
): SayMessage<keyof English & string> {
  const say = translations(messages);
  return (language, key, values) =>
    say(language, key, values) ?? say("en", key, values) ?? messages.en[key];
}

/** The same for messages whose English is elsewhere; undefined if a language lacks one. */
export function translations(
  messages: Partial<Record<Language, Messages>>,
): (language: Language, key: string, values?: MessageValues) => string | undefined {
  const formats = new Map<string, IntlMessageFormat>();
  return (language, key, values) => {
    const own = messages[language];
    const message = own && Object.hasOwn(own, key) ? own[key] : undefined;
    if (message === undefined) return undefined;
    const id = `${language}:${key}`;
    const format =
      formats.get(id) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    formats.set(id, format);
    return String(format.format(values));
  };
}
