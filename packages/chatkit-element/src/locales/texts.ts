import type english from "./en.json";
import { formatMessage, type MessageValues } from "./format-message";

/** The element's texts by name. `formatMessage` fills in their placeholders. */
export type Strings = Readonly<Record<keyof typeof english, string>>;

/** Returns one of the element's texts in the current locale. */
export type Texts = (name: keyof Strings, values?: MessageValues) => string;

export function createTexts(strings: Strings, locale: string): Texts {
  return (name, values) => formatMessage(strings[name], values, locale);
}
