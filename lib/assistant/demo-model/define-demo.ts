import type { JsonObject } from "@acme/chatkit-server/protocol";
import type { EntitySource } from "./entity";
import type { Language } from "./language";
import type { Plan } from "./plan";
import type { Said } from "./reply";
import type { Wish } from "./wish";

/** One thing that people ask for. */
export interface DemoIntent {
  /** Such as `cart.add`. */
  name: string;
  /**
   * What people say, in lower case. `{product}` stands for any entity of that kind, `{number}`,
   * `{money}` for amounts.
   */
  examples: readonly string[];
  /** Words of the trade that make this intent likelier wherever they are. */
  words?: string;
  /** The wish in the user's words, for questions and suggestions; `{product}` is filled in. */
  wish: string;
  /** It changes something, so that negated, hypothetical and doubtful words never reach it. */
  acts?: boolean;
  /** It runs in the browser, where a turn starts over, so it runs before what the server does. */
  inBrowser?: boolean;
  /** Kinds of entities that must be named or referred to; in a list, any of them will do. */
  needs?: readonly (string | readonly string[])[];
  /** It takes what names such an entity where nothing else is likely. */
  lastResort?: readonly string[];
  /** A tool whose arguments the engine fills in from the words; the reply is made of its result. */
  tool?: string;
  reply?: (result: unknown, given: JsonObject) => Said;
  /** Instead of a tool: what to do, step by step. Null where the words turn out to mean something else. */
  answer?: (wish: Wish) => Plan<Said | null>;
  /** A wish for several things is one wish for each: “add the tent in green and the stove”. */
  each?: boolean;
}

/** A question that a reply may end with, and the wish that “yes” then stands for. */
export interface Offer {
  /** `{product}` and such stand for any words. */
  question: Partial<Record<Language, string>> & { en: string };
  wish: string;
}

/** What a capability teaches the demo model. */
export interface Demo {
  intents?: readonly DemoIntent[];
  entities?: readonly EntitySource[];
  offers?: readonly Offer[];
  /** Words of the trade that mean much the same, such as `cart: basket trolley`. */
  synonyms?: readonly string[];
  /** Words of other languages in the examples' English. */
  glossary?: Partial<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>>;
}

/** Gives a demo its type. */
export function defineDemo(demo: Demo): Demo {
  return demo;
}

/** Examples that are written below and beside each other, with bars between them. */
export function spoken(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((example) => example.trim())
    .filter((example) => example !== "");
}
