import type english from "./en.json";
import { formatMessage, type MessageValues } from "./format-message";

/** The element's own texts, by name; `{name}` in a text is filled in by `formatMessage`. */
export type Strings = Readonly<Record<keyof typeof english, string>>;

/** Puts one of the element's texts into words of the locale. */
export type Texts = (name: keyof Strings, values?: MessageValues) => string;

export function createTexts(strings: Strings, locale: string): Texts {
  return (name, values) => formatMessage(strings[name], values, locale);
}
