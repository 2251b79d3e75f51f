import type { JsonObject } from "@acme/chatkit-server/protocol";
import type { EntitySource } from "./entity";
import type { Language } from "./language";
import type { Plan } from "./plan";
import type { Said } from "./reply";
import type { Wish } from "./wish";

/** One kind of request that users make. */
export interface DemoIntent {
  /** Such as `cart.add`. */
  name: string;
  /**
   * Sample utterances in lower case. `{product}` stands for any entity of that kind; `{number}` and
   * `{money}` stand for amounts.
   */
  examples: readonly string[];
  /** Domain words that make this intent more likely wherever they occur. */
  words?: string;
  /**
   * The wish in the user's words, for questions and suggestions; `{product}` is filled in. The
   * demo's `wishes` have its translations.
   */
  wish: string;
  /** Wishes of other intents, which become buttons below the reply. */
  suggests?: readonly string[];
  /**
   * The intent changes something, so negated, hypothetical or uncertain wishes never trigger it.
   */
  acts?: boolean;
  /**
   * Kinds of entities that must be named or referred to; a nested list requires any one of its
   * kinds.
   */
  needs?: readonly (string | readonly string[])[];
  /** Kinds of entities whose mention triggers this intent if no other is likely. */
  lastResort?: readonly string[];
  /**
   * A tool that the previous turn called for this intent to be the likeliest reading of a few bare
   * values, such as “in green” after a search.
   */
  continues?: string;
  /**
   * Bare values of these kinds, such as “the jacket in M”, most likely mean this intent unless they
   * are a question.
   */
  bare?: readonly string[];
  /**
   * Words that leave no doubt about the intent, whatever follows them, such as “remember that”. They
   * are matched against the wish in English.
   */
  plainly?: RegExp;
  /** The same for words that refer to the rest of the message, so that it isn't split. */
  whole?: RegExp;
  /**
   * The reply is the same whatever the details, and misleads if the words mean something else. An
   * uncertain reading is therefore answered with reserve, next to what comes closest.
   */
  topic?: boolean;
  /** Small talk, which needs no answer beside a wish. */
  aside?: boolean;
  /**
   * A tool whose arguments the engine fills in from the user's words; the reply is built from its
   * result, in the language of the message.
   */
  tool?: string;
  reply?: (result: unknown, given: JsonObject, language: Language) => Said;
  /** Replaces `tool`: a step-by-step plan. Null if the words turn out to mean something else. */
  answer?: (wish: Wish) => Plan<Said | null>;
  /**
   * A wish that names several things becomes one wish for each: “add the tent in green and the
   * stove”.
   */
  each?: boolean;
}

/** A question that can end a reply, and the wish that “yes” then stands for. */
export interface Offer {
  /** As replies have it; placeholders such as `{product}` match any words. */
  question: (language: Language) => string;
  wish: string;
}

/** What a capability teaches the demo model. */
export interface Demo {
  intents?: readonly DemoIntent[];
  entities?: readonly EntitySource[];
  offers?: readonly Offer[];
  /** What comes closest to a wish that no intent fits; null if nothing does. */
  closest?: (wish: Wish) => Plan<Said | null>;
  /** Translations of foreign words into the English that the examples use. */
  glossary?: Partial<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>>;
  /** Translations of the intents' wishes, by the English ones. */
  wishes?: Partial<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>>;
}

export function defineDemo(demo: Demo): Demo {
  return demo;
}

/** Splits examples separated by line breaks or bars. */
export function splitExamples(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((example) => example.trim())
    .filter((example) => example !== "");
}
