import type { english } from "./english";

/** The element's own texts, by name; `{name}` in a text is filled in by `formatMessage`. */
export type Strings = Readonly<Record<keyof typeof english, string>>;
