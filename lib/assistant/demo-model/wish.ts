import type { Conversation, ToolOutcome } from "./conversation";
import { inOrder, type Entity } from "./entity";
import { namedIn, type Discourse } from "./discourse";
import { isTelling } from "./function-words";
import type { Language } from "./language";
import type { Lexicon } from "./lexicon";
import type { Mood } from "./mood";
import { isReference, type Piece, type PieceOf } from "./pieces";
import { readPieces } from "./read-pieces";
import { textOf, tokenize } from "./text";

interface WishParts {
  pieces: readonly Piece[];
  /** As typed, in English. */
  typed: string;
  mood: Mood;
  discourse: Discourse;
  turn: { conversation: Conversation; language: Language; brain: { lexicon: Lexicon } };
}

/** What an intent says about the things it needs. */
interface Needs {
  needs?: readonly (string | readonly string[])[] | undefined;
  acts?: boolean | undefined;
}

/** “About 50” is a budget that may be exceeded a little. */
const ABOUT = 1.15;

/** One thing the user asks for, parsed as far as possible without knowledge of the domain. */
export class Wish {
  /** Lowercase English with corrected spelling. */
  readonly text: string;
  readonly typed: string;
  /** The same in the user's language; the whole message if that isn't English. */
  readonly said: string;
  readonly pieces: readonly Piece[];
  readonly language: Language;
  readonly mood: Mood;
  readonly discourse: Discourse;
  readonly #parts: WishParts;

  constructor(parts: WishParts) {
    this.#parts = parts;
    this.pieces = parts.pieces;
    this.text = textOf(parts.pieces.flatMap(({ tokens }) => tokens));
    this.typed = parts.typed;
    this.language = parts.turn.language;
    this.said = this.language === "en" ? parts.typed : parts.turn.conversation.current.said;
    this.mood = parts.mood;
    this.discourse = parts.discourse;
  }

  /**
   * The entities of a kind that are named, or else those that “it” or “the second one” refers to.
   */
  of(kind: string): Entity[] {
    const named = this.named(kind);
    return named.length > 0 ? named : this.referred(kind);
  }

  /** The same, or what “in 44, please” is about. */
  about(kind: string): Entity[] {
    const { lexicon } = this.#parts.turn.brain;
    const meant = this.of(kind);
    const { focus } = this.discourse;
    const isValued = this.#ofType("entity").some(
      ({ entities, excluded }) => !excluded && entities.some((entity) => lexicon.isAnswer(entity)),
    );
    return meant.length === 0 && isValued && focus?.kind === kind ? [focus] : meant;
  }

  /** The unambiguously named entities of a kind, without excluded ones. */
  named(kind: string): Entity[] {
    const pieces = this.#entityPieces(kind).filter(
      ({ excluded, entities }) => !excluded && entities.length === 1,
    );
    return unique(pieces.flatMap(({ entities }) => entities));
  }

  /** The entities excluded with words such as “everything except”. */
  excluded(kind: string): Entity[] {
    const named = this.#entityPieces(kind).filter(({ excluded }) => excluded);
    const references = this.pieces.filter((piece) => piece.excluded && isReference(piece));
    return [
      ...named.flatMap(({ entities }) => entities),
      ...references.flatMap((piece) => this.#resolve(piece, kind)),
    ];
  }

  /** Names that match several entities, each with its possible meanings. */
  unclear(kind: string): readonly (readonly Entity[])[] {
    return this.#entityPieces(kind)
      .filter(({ excluded, entities }) => !excluded && entities.length > 1)
      .map(({ entities }) => entities);
  }

  /** The entities of a kind that “it” or “the second one” refers to. */
  referred(kind: string): Entity[] {
    const excluded = this.excluded(kind);
    const entities = this.#references().flatMap((piece) => this.#resolve(piece, kind));
    return unique(entities).filter((entity) => !excluded.includes(entity));
  }

  /** A reference that points to nothing, such as “the ninth one” of three. */
  get unresolvedReference(): Piece | undefined {
    return this.#references().find((piece) => this.#resolve(piece, null).length === 0);
  }

  /** Whether the wish names, excludes or refers to what an intent needs. */
  fills({ needs = [], acts = false }: Needs): boolean {
    const has = (kind: string) => {
      if (kind === "number") return this.numbers.length > 0;
      if (kind === "money") return this.money.max !== null || this.money.min !== null;
      return (
        this.about(kind).length > 0 ||
        (!acts && this.discourse.focus?.kind === kind) ||
        this.unclear(kind).length > 0 ||
        this.excluded(kind).length > 0
      );
    };
    return needs.every((kinds) => [kinds].flat().some(has));
  }

  /** All known entities of a kind. */
  all(kind: string): Entity[] {
    return this.#parts.turn.brain.lexicon.entities.filter((entity) => entity.kind === kind);
  }

  /** Whether the wish says “all”, “everything” or the like. */
  get everything(): boolean {
    return /\b(?:all|everything|every|whole|entire|completely|the lot)\b/.test(this.text);
  }

  get numbers(): number[] {
    return this.#ofType("number").map(({ value }) => value);
  }

  get money(): { min: number | null; max: number | null } {
    const amounts = this.#ofType("money").filter(({ excluded }) => !excluded);
    const min = amounts.find(({ bound }) => bound === "min")?.amount ?? null;
    const most = amounts.find(({ bound }) => bound !== "min");
    const max = most ? most.amount * (most.bound === "about" ? ABOUT : 1) : null;
    return { min, max: max === null ? null : Math.round(max * 100) / 100 };
  }

  /** A tool's results, newest first, including earlier turns. */
  outcomes(tool: string): ToolOutcome[] {
    const { past, current } = this.#parts.turn.conversation;
    return [...past, current]
      .flatMap(({ outcomes }) => outcomes)
      .filter((outcome) => outcome.tool === tool)
      .toReversed();
  }

  /** A tool's results in reply to the current message. */
  outcomesNow(tool: string): ToolOutcome[] {
    const { outcomes } = this.#parts.turn.conversation.current;
    return outcomes.filter((outcome) => outcome.tool === tool);
  }

  /** The values of a kind that the user last said about an entity, for a message that doesn't name it. */
  saidBefore(kind: string, about: Entity): Entity[] {
    const { conversation, brain } = this.#parts.turn;
    const { past, current } = conversation;
    if (namedIn(current.said, brain.lexicon).includes(about)) return [];
    for (const { said, reply } of past.slice(-2).toReversed()) {
      if (!namedIn(reply, brain.lexicon).includes(about)) continue;
      const pieces = readPieces(tokenize(said), brain.lexicon);
      const values = this.withPieces(pieces).named(kind);
      if (values.length > 0) return values;
    }
    return [];
  }

  /** The words that say what the wish is about, without those that any sentence can contain. */
  get contentWords(): string[] {
    return this.pieces
      .filter(({ excluded }) => !excluded)
      .flatMap(({ tokens }) => tokens.map(({ text }) => text))
      .filter(isTelling);
  }

  /** The words that name nothing. */
  get plainWords(): string[] {
    return this.#ofType("word").flatMap(({ tokens }) => tokens.map(({ text }) => text));
  }

  /** What comes first by the measure that the wish names, such as “cheapest”, if it names one. */
  first(entities: readonly Entity[]): Entity | undefined {
    const named = this.#parts.turn.brain.lexicon.rankings.find(({ ranking: { words } }) =>
      words.some((word) => ` ${this.text} `.includes(` ${word} `) && !this.has(notThe(word))),
    );
    return named && inOrder(entities, named.ranking)[0];
  }

  /** The previous turn called this tool. */
  follows(tool: string): boolean {
    const before = this.#parts.turn.conversation.past.at(-1)?.outcomes ?? [];
    return before.some((outcome) => outcome.tool === tool);
  }

  has(words: RegExp): boolean {
    return words.test(this.text);
  }

  /** A part of the wish, or the wish with other pieces. */
  withPieces(pieces: readonly Piece[]): Wish {
    return new Wish({ ...this.#parts, pieces });
  }

  #entityPieces(kind: string): PieceOf<"entity">[] {
    return this.#ofType("entity").filter((piece) => piece.entities[0]?.kind === kind);
  }

  #ofType<Type extends Piece["type"]>(type: Type): PieceOf<Type>[] {
    return this.pieces.filter((piece): piece is PieceOf<Type> => piece.type === type);
  }

  #references(): Piece[] {
    return this.pieces.filter((piece) => !piece.excluded && isReference(piece));
  }

  /** What a reference refers to; only entities of the kind, unless it is null. */
  #resolve(piece: Piece, kind: string | null): Entity[] {
    const ofKind = (entities: readonly (Entity | undefined)[]): Entity[] =>
      entities.flatMap((entity) =>
        entity && (kind === null || entity.kind === kind) ? [entity] : [],
      );
    const { focus, group } = this.discourse;
    const shown = ofKind(this.discourse.shown);
    switch (piece.type) {
      case "ordinal":
        return ofKind([shown.at(piece.index)]);
      case "rank":
        return inOrder(group.length > 1 ? ofKind(group) : shown, piece.ranking).slice(0, 1);
      case "other": {
        const pool = group.length > 1 ? ofKind(group) : shown;
        return pool.length === 2 ? pool.filter((entity) => entity !== (focus ?? pool[0])) : [];
      }
      case "reference":
        return piece.plural ? severalOf(piece, ofKind(group), shown) : ofKind([focus ?? group[0]]);
      default:
        return [];
    }
  }
}

/** “But not the cheapest one”. */
function notThe(word: string): RegExp {
  return new RegExp(`\\b(?:not|except|than|never|without|no)\\b[^.,;!?]*\\b${word}\\b`);
}

/** “Them” is the group; “both” or “the first three” is that many of the list if the group isn't. */
function severalOf(piece: Piece, group: Entity[], shown: Entity[]): Entity[] {
  const words = textOf(piece.tokens);
  const count = /both|two|2/.test(words) ? 2 : /three|3/.test(words) ? 3 : group.length;
  return group.length === count ? group : shown.slice(0, count);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
