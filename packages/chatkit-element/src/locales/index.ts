export { default as english } from "./en.json";
export { formatMessage } from "./format-message";
export { loadStrings } from "./load-strings";
export { pseudoStrings } from "./pseudo";
export { direction, resolveLocale } from "./resolve-locale";
export type { ResolvedLocale } from "./resolve-locale";
export { createTexts } from "./texts";
export type { Strings, Texts } from "./texts";
