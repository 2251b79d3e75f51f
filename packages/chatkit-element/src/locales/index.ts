export { english } from "./english";
export { formatMessage } from "./format-message";
export type { MessageValues } from "./format-message";
export { loadStrings } from "./load-strings";
export { pseudoStrings } from "./pseudo";
export { direction, resolveLocale } from "./resolve-locale";
export type { ResolvedLocale } from "./resolve-locale";
export type { Strings } from "./strings";
