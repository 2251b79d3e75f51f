import { OFFER_CHOICES, OfferedChoicesSchema } from "../choices/choice";
import type { Brain } from "./brain";
import type { Exchange } from "./conversation";
import { namedIn } from "./discourse";
import type { Entity } from "./entity";
import { FUNCTION_WORDS, isFillerWord } from "./function-words";
import { LANGUAGES } from "./language";
import { isFiller, isThing, type Piece } from "./pieces";
import { readPieces } from "./read-pieces";
import { slotAskedFor, yesOrNo } from "./phrases";
import { simplify, textOf, tokensOf, type Token } from "./text";

/** The meaning of a message in light of the question before it. */
export type Answered =
  /** The message is a wish of its own. */
  | { kind: "wish" }
  /** The question stands for this wish, and the answer completes it. */
  | { kind: "instead"; wish: string }
  /** The previous wish with these words added. */
  | { kind: "completes"; words: readonly Token[] }
  | { kind: "declined" };

const YES =
  /^(?:(?:oh |well |um )*(?:yes|yeah|yep|yup|ok|okay|sure|please do|go ahead|do it|do that|of course|sounds good|correct|right|fine|exactly|that is right|absolutely|definitely|why not|please|ja|jo|gerne|genau|si|claro|oui|d'accord|はい|お願いします))(?:[ ,.!]+(?:please|thanks|thank you|do it|do that|do|go ahead|that|add it|of course|that would be great|i do|bitte|por favor|s'il vous plait|お願いします))*[ .!。]*/;
/** Polite words that end a conversation rather than accept an offer. */
const ACKNOWLEDGED =
  /^(?:ok|okay|right)[ ,.!]+(?:many |a lot )?(?:thanks|thank you|cheers|danke|gracias|merci)/;
const NO =
  /^(?:(?:no|nope|nah|not now|never ?mind|forget it|cancel that|rather not|no thank you|no thanks|not really|leave it|nein|no gracias|non|いいえ)[ ,.!]*(?:please|thanks|thank you|danke|gracias|merci)?[ .!,]*)+$/;
const QUOTED = /[“„«「]\s?([^”“»」]+?)\s?[”“»」]/g;
const MAX_ANSWER_WORDS = 2;
/** A value that is also an everyday word counts as a value after “in”. */
const IN: Token = { text: "in", raw: "in" };
/** What is chosen replaces what the wish named before. */
const RATHER: Token = { text: "rather", raw: "rather" };

/** Accepts only words that can be an answer; everything else is a new wish. */
export function answerTo(
  { reply, outcomes }: Pick<Exchange, "reply" | "outcomes">,
  tokens: readonly Token[],
  brain: Brain,
): Answered {
  const text = textOf(tokens);
  const slot = slotAskedFor(reply);
  const offered = buttonsBelow(outcomes);
  if (slot === "value" && isOneOf(offered, tokens))
    return { kind: "completes", words: [RATHER, ...tokens] };
  const buttons = slot === null ? offered : [];
  const wishes = [...new Set([...offeredWishes(reply, brain), ...buttons])];
  const [wish] = wishes;
  if (wish === undefined && slot === null) return { kind: "wish" };
  if (NO.test(text)) return { kind: "declined" };
  const agreed = ACKNOWLEDGED.test(text) ? undefined : YES.exec(text)?.[0];
  const rest = agreed === undefined ? tokens : tokensAfter(tokens, agreed);
  if (wish !== undefined && agreed !== undefined && rest.length === 0)
    return { kind: "instead", wish };
  const picked = slot === "one" ? namedAnswer(reply, rest, brain) : undefined;
  if (picked) return { kind: "completes", words: tokensOf(picked.name) };

  const isValueExpected = slot === "value" || wishes.length === 1;
  const pieces = readPieces(isValueExpected ? withIn(rest) : rest, brain.lexicon);
  const given = pieces.filter((piece) => piece.type !== "word");
  if (pieces.some((piece) => piece.type === "word" && !isFiller(piece))) return { kind: "wish" };
  const chosen = wishes.length > 1 ? wishAt(given, wishes) : undefined;
  if (chosen !== undefined) return { kind: "instead", wish: chosen };
  const completes = { kind: "completes", words: withIn(tokens) } as const;
  const hasThing = given.some((piece) => picksThing(piece, brain));
  if (slot === "one" && hasThing) return completes;
  if (hasThing || !given.some((piece) => isValue(piece, brain))) return { kind: "wish" };
  if (slot === "value") return completes;
  const isConfirmed = agreed !== undefined || offerIn(reply, brain) === undefined;
  if (wish === undefined || wishes.length > 1 || !isConfirmed) return { kind: "wish" };
  const values = withIn(rest).map(({ raw }) => raw);
  return { kind: "instead", wish: [wish, ...values].join(" ") };
}

/** Whether the answer is one of the offered values, with nothing but polite words around it. */
function isOneOf(values: readonly string[], tokens: readonly Token[]): boolean {
  const answer = tokens.map(({ text }) => text).filter((text) => !isFillerWord(text));
  return values.some(
    (value) =>
      tokensOf(value)
        .map(({ text }) => text)
        .join(" ") === answer.join(" "),
  );
}

/** The one of several things asked about that alone has the answer's words in its name or data. */
function namedAnswer(reply: string, tokens: readonly Token[], brain: Brain): Entity | undefined {
  const words = tokens
    .map(({ text }) => text)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !FUNCTION_WORDS.includes(word));
  if (words.length === 0 || words.length > MAX_ANSWER_WORDS) return undefined;
  const fitting = namedIn(reply, brain.lexicon).filter(({ name, data }) => {
    const about = simplify(`${name} ${JSON.stringify(data)}`);
    return words.every((word) => new RegExp(`\\b${word}`).test(about));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Puts “in” before each value of a list, such as “M, rose”. */
function withIn(tokens: readonly Token[]): Token[] {
  return [
    IN,
    ...tokens.flatMap((token) => (/^(?:,|and)$/.test(token.text) ? [token, IN] : [token])),
  ];
}

function picksThing(piece: Piece, brain: Brain): boolean {
  return isThing(piece, brain.lexicon) && !(piece.type === "reference" && !piece.plural);
}

function isValue(piece: Piece, brain: Brain): boolean {
  if (piece.type === "number") return true;
  return piece.type === "entity" && piece.entities.some((entity) => brain.lexicon.isAnswer(entity));
}

const YES_OR_NO: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => yesOrNo(language).map(({ message }) => message)),
);

/** What the buttons below a reply say when they are pressed. */
function buttonsBelow(outcomes: Exchange["outcomes"]): string[] {
  const offered = outcomes.findLast(({ tool }) => tool === OFFER_CHOICES);
  const choices = OfferedChoicesSchema.safeParse(offered?.arguments).data?.choices ?? [];
  return choices.map(({ message }) => message).filter((message) => !YES_OR_NO.has(message));
}

/** The wish that an answer such as “the second one” or “2” picks. */
function wishAt([piece, ...others]: readonly Piece[], wishes: readonly string[]) {
  if (others.length > 0) return undefined;
  if (piece?.type === "ordinal") return wishes.at(piece.index);
  return piece?.type === "number" ? wishes[piece.value - 1] : undefined;
}

/** The wish that “yes” stands for after a reply that ends in a registered question. */
export function offerIn(reply: string, brain: Brain): string | undefined {
  for (const { pattern, wish } of brain.offers) {
    const match = pattern.exec(reply);
    if (match)
      return wish.replace(/\{([a-z]+)\}/g, (_, name: string) => match.groups?.[name] ?? "");
  }
  return undefined;
}

/** The wishes that a reply offers: those of the registered questions in it, and those it quotes. */
function offeredWishes(reply: string, brain: Brain): string[] {
  const offer = offerIn(reply, brain);
  if (offer !== undefined) return [offer];
  if (!/[?？]|ください/.test(reply)) return [];
  return [...reply.matchAll(QUOTED)].flatMap(([, quoted]) =>
    quoted === undefined || /^(?:ja|はい)$/.test(quoted) ? [] : [quoted],
  );
}

function tokensAfter(tokens: readonly Token[], words: string): Token[] {
  let left = simplify(words).replaceAll(" ", "").length;
  return tokens.filter(({ text }) => {
    left -= text.length;
    return left < 0;
  });
}
