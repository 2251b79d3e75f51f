import type { Language } from "./language";
import { matchTokens, textBefore } from "./match-tokens";
import type { Token } from "./text";

/** How something was said; only a plain request may change anything. */
export interface Mood {
  negated: boolean;
  hypothetical: boolean;
  /** A real question, as opposed to a request such as “can you …?”. */
  question: boolean;
}

const REQUEST =
  /^(?:can|could|would|will) (?:you|we)(?: please| maybe| just| also)? (?!tell|explain|remind|(?:buy|take|recommend|choose|pick|go|keep)\b)|^(?:do|would) you mind|^(?:can|could|may) i (?:please |also |just )?(?:have|get|see|order|buy|take|add|put)\b(?!.*\blater\b)|^why (?:do|don't) (?:not )?(?:you|we)|^let us|^i (?:want|would like) (?:you )?to/;
const NEGATED =
  /\b(?:do|does|did|should|would|could|must|can|will|shall|have|need) not (?!(?:you )?(?:forget|hesitate|mind|see|find|know|understand|have|like|fit|want (?!you|to|me|it to|that)|need (?!to|you)))(?:(?:you|i|we|want|need|to|please|even|ever|just|yet|really|actually|automatically) )*\w|\bnever \w+|^(?:please )?not \b(?:yet|now)\b|\bno need to\b|\bleave (?:\w+ )*(?:alone|(?:as|where) (?:it|they) (?:is|are|belong)|there|in (?:there|my|the))\b|\bstop (?:adding|removing|changing|switching|opening)|\binstead of (?:adding|removing|switching|opening)|\brather not\b|\bwithout (?:adding|removing|opening|switching|changing)|\bi (?:am|was) not (?:asking|saying|telling|ready|sure)|\bkeep (?:\w+ )+in my (?:cart|basket)/;
const HYPOTHETICAL =
  /\bwhat (?:happens|would happen|will happen)\b|\bwhat if\b|\bif (?:i|we|you|it|they|the|there|that|this|my)\b|\b(?:suppose|supposing|imagine|in case|assuming|hypothetically|theoretically|unless|whether)\b|\bshould (?:i|we)\b|\b(?:might|may) (?:want|add|buy|take|remove|get|order|change|switch)|\bmaybe (?:i|later|we)\b|\b(?:thinking|think|considering|consider|wondering|wonder|thought) (?:about|of|if|whether|i|we)?|\b(?:was|am|were) (?:going|about) to\b|\balmost\b|\bhow (?:do|can|would|could|should|does) (?:i|one|we|you|it)\b|\b(?:is|would|was) it (?:be )?(?:possible|ok|okay|fine|safe|wise|smart|better|worth)\b|\bam i able\b|\b(?:can|could|may) i (?:still|always|also|even|later)\b|\b(?:did|have|had|has) (?:you|i|it) (?:\w+ )?(?:add|remove|put|switch|change|empt|delete|open|order)\w*|\bwould you (?:add|remove|buy|take|recommend|get|switch|choose|pick|keep)\b(?!.*\bplease\b)|\bwhat (?:does|do|would|will|can|could|is|are)\b.*\bdo\b|\bwhy\b|\blater\b(?! (?:please|on add))|\btomorrow\b|\bwhen (?:i|you|it)\b|\bonce (?:i|it)\b|\bbefore (?:i|you|we)\b/;

/** Words that only a question begins with, even if it lacks its mark. */
const ASKING =
  /^(?:(?:is|are|does|do|did|was|were|has|have|can|could|will|would) (?:the|this|that|it|they|these|those|there)\b|how (?!about\b)|what (?!about\b)|which\b|who\b)/;

/** Detects the mood of a wish from its words in lower case with contractions expanded. */
export function moodOf(text: string, language: Language = "en"): Mood {
  return {
    // Glossaries translate word by word, so a foreign negation can stand anywhere but in “but not red”.
    negated: NEGATED.test(text) || (language !== "en" && /(?<!\bbut |, )\bnot\b/.test(text)),
    hypothetical: HYPOTHETICAL.test(text),
    question: !REQUEST.test(text) && (/\?\s*$/.test(text) || ASKING.test(text)),
  };
}

export function mayAct(mood: Mood): boolean {
  return !mood.negated && !mood.hypothetical && !mood.question;
}

/** “If you have it”, “as long as they are in stock”: nothing in it but what any request may depend on. */
const COURTESY =
  /^(?:if|as long as|provided|assuming)(?: that)?(?: (?:you|it|they|that|there|this|these|those|i|we|still|also|is|are|do|can|could|would|will|be|have|has|got|get|any|some|one|ones|them|not|in|at|all|too|left|mind|stock|stocked|available|possible|please|ok|okay|alright|fine|so kind|it|much|trouble|bother|may|ask))+(?= (?:[,.!?;]|and|but|then|also|plus)|$)/;
/** “Check if you have it” asks. */
const ASKS_WHETHER =
  /\b(?:check|tell|know|see|ask|sure|say|what|even|only|wondering|wonder)(?: me| us)?$/;

/** The words without conditions that follow a request and only say that it depends on the stock. */
export function withoutCourtesy(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const isAside = index > 1 && !ASKS_WHETHER.test(textBefore(tokens, index));
    const aside = isAside ? matchTokens(tokens, index, COURTESY) : null;
    const token = tokens[index];
    if (aside) index += aside.tokens.length - 1;
    else if (token) kept.push(token);
  }
  return kept;
}

const CLAUSE =
  /^(?:(?:ok|okay|and|but|so|hey|hi)[ ,]+)*(?:before|if|when|once|after|until|while|in case) (?:i|you|we) ([^,?!.]+), ?(.+)$/;

/** Splits “before I add it, is it warm?” into the clause that only sets the scene and the rest. */
export function withoutScene(text: string): { scene: string; rest: string } {
  const [, scene = "", rest = text] = CLAUSE.exec(text) ?? [];
  return { scene, rest };
}
