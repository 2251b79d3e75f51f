import type { Choice } from "../choices/choice";
import { LANGUAGES, type Language } from "./language";
import { engineText } from "./messages";
import { choicesOf, type Reply } from "./reply";

/** British English puts no comma before “or”, which matches the shop's style. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  de: "de",
  es: "es",
  fr: "fr",
  ja: "ja",
};

export function listed(
  items: readonly string[],
  language: Language = "en",
  join: "and" | "or" = "and",
): string {
  const type = join === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(LOCALES[language], { type }).format(items);
}

/** Asks for what is missing. `slotAskedFor` recognizes the question in the next turn. */
export function which(
  language: Language,
  { what, of, values }: { what: string; of?: string; values: readonly string[] },
): Reply {
  const named = of === undefined ? "none" : `**${of}**`;
  const choice = values.length === 0 ? "none" : listed(values, language, "or");
  return {
    text: engineText(language, "which", { what, named, choice }),
    choices: choicesOf(values),
  };
}

/**
 * Asks which of several things is meant. `slotAskedFor` recognizes the question in the next turn.
 */
export function whichOne(language: Language, names: readonly string[]): Reply {
  const bold = names.map((name) => (name.includes("**") ? name : `**${name}**`));
  return {
    text: engineText(language, "whichOne", { names: listed(bold, language, "or") }),
    choices: choicesOf(names.map((name) => name.replaceAll("**", ""))),
  };
}

export function yesOrNo(language: Language): Choice[] {
  return choicesOf([engineText(language, "yes"), engineText(language, "no")]);
}

const ASKS_VALUE =
  /Which [\w ]+ would you like|Welche Auswahl \(|¿Qué opción \(|Quelle option \(|はどれにしますか/;
const ASKS_ONE =
  /Which one do you mean:|Was davon meinen Sie:|¿Cuál de estos:|Lequel de ces articles :|どちらのことですか：/;

/** The kind of answer a reply asks for: a value such as a size, or one of several things. */
export function slotAskedFor(reply: string): "value" | "one" | null {
  if (ASKS_VALUE.test(reply)) return "value";
  return ASKS_ONE.test(reply) ? "one" : null;
}

/** Matches a question with anything in place of its placeholders, such as `{product}`. */
export function questionPattern(question: string): RegExp {
  const escaped = question.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replace(/\{([a-z]+)\}/g, "(?<$1>.{1,60}?)"));
}

const DOUBTS = LANGUAGES.flatMap((language) => [
  engineText(language, "closest"),
  engineText(language, "notUnderstood"),
]);

/** Whether a reply says that the message wasn't understood, so that what it names wasn't meant. */
export function isDoubtful(reply: string): boolean {
  return DOUBTS.some((doubt) => reply.startsWith(doubt));
}
