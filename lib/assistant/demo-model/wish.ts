import type { ToolOutcome } from "./conversation";
import type { Entity } from "./entity";
import type { Discourse } from "./discourse";
import { FUNCTION_WORDS } from "./function-words";
import type { Language } from "./language";
import type { Mood } from "./mood";
import type { Piece, PieceOf } from "./pieces";

export interface WishParts {
  text: string;
  typed: string;
  pieces: readonly Piece[];
  language: Language;
  mood: Mood;
  discourse: Discourse;
  outcomes: readonly ToolOutcome[];
  entities: readonly Entity[];
  hasFiles?: boolean;
  /** The tools that the previous turn called. */
  calledBefore?: readonly string[];
}

/** One thing the user asks for, parsed as far as possible without knowledge of the domain. */
export class Wish {
  /** Lowercase English with corrected spelling. */
  readonly text: string;
  readonly typed: string;
  readonly pieces: readonly Piece[];
  readonly language: Language;
  readonly mood: Mood;
  readonly discourse: Discourse;
  readonly #parts: WishParts;

  constructor(parts: WishParts) {
    this.text = parts.text;
    this.typed = parts.typed;
    this.pieces = parts.pieces;
    this.language = parts.language;
    this.mood = parts.mood;
    this.discourse = parts.discourse;
    this.#parts = parts;
  }

  /**
   * The entities of a kind that are named, or else those that “it” or “the second one” refers to.
   */
  of(kind: string): Entity[] {
    const named = this.named(kind);
    return named.length > 0 ? named : this.referred(kind);
  }

  /** The unambiguously named entities of a kind, without excluded ones. */
  named(kind: string): Entity[] {
    return this.#entityPieces(kind)
      .filter((piece) => !piece.excluded && piece.entities.length === 1)
      .flatMap((piece) => piece.entities)
      .filter(isFirst);
  }

  /** The entities excluded with words such as “everything except”. */
  excluded(kind: string): Entity[] {
    return [
      ...this.#entityPieces(kind)
        .filter((piece) => piece.excluded)
        .flatMap((piece) => piece.entities),
      ...this.pieces
        .filter((piece) => piece.excluded && isReference(piece))
        .flatMap((piece) => this.#resolve(piece, kind)),
    ];
  }

  /** Names that match several entities, each with its possible meanings. */
  unclear(kind: string): readonly (readonly Entity[])[] {
    return this.#entityPieces(kind)
      .filter((piece) => !piece.excluded && piece.entities.length > 1)
      .map((piece) => piece.entities);
  }

  referred(kind: string): Entity[] {
    return this.pieces
      .filter((piece) => !piece.excluded && isReference(piece))
      .flatMap((piece) => this.#resolve(piece, kind))
      .filter((entity) => !this.excluded(kind).includes(entity))
      .filter(isFirst);
  }

  /** A reference that points to nothing, such as “the ninth one” of three. */
  get lost(): Piece | undefined {
    return this.pieces.find(
      (piece) => isReference(piece) && !piece.excluded && this.#resolve(piece, null).length === 0,
    );
  }

  /** All known entities of a kind. */
  all(kind: string): Entity[] {
    return this.#parts.entities.filter((entity) => entity.kind === kind);
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
    const max = amounts.find(({ bound }) => bound !== "min")?.amount ?? null;
    return { min, max };
  }

  /** A tool's results, newest first, including earlier turns. */
  outcomes(tool: string): ToolOutcome[] {
    return this.#parts.outcomes.filter((outcome) => outcome.tool === tool).toReversed();
  }

  /** The words that say what the wish is about, without those that any sentence can contain. */
  get tellingWords(): string[] {
    return this.pieces
      .filter(({ excluded }) => !excluded)
      .flatMap(({ tokens }) => tokens.map(({ text }) => text))
      .filter((word) => /^\p{L}{2,}$/u.test(word) && !FUNCTION_WORDS.includes(word));
  }

  /** The previous turn called this tool. */
  follows(tool: string): boolean {
    return this.#parts.calledBefore?.includes(tool) ?? false;
  }

  has(words: RegExp): boolean {
    return words.test(this.text);
  }

  get hasFiles(): boolean {
    return this.#parts.hasFiles ?? false;
  }

  /** A copy with some parts replaced. */
  with(changes: Partial<WishParts>): Wish {
    return new Wish({ ...this.#parts, ...changes });
  }

  #entityPieces(kind: string): PieceOf<"entity">[] {
    return this.#ofType("entity").filter((piece) => piece.entities[0]?.kind === kind);
  }

  #ofType<Type extends Piece["type"]>(type: Type): PieceOf<Type>[] {
    return this.pieces.filter((piece): piece is PieceOf<Type> => piece.type === type);
  }

  #resolve(piece: Piece, kind: string | null): Entity[] {
    const { discourse } = this;
    const fits = (entity: Entity) => kind === null || entity.kind === kind;
    const shown = discourse.shown.filter(fits);
    switch (piece.type) {
      case "ordinal": {
        const entity = shown.at(piece.index);
        return entity ? [entity] : [];
      }
      case "rank": {
        const { by } = piece.ranking;
        const choice = discourse.group.length > 1 ? discourse.group.filter(fits) : shown;
        const ranked = choice
          .flatMap((entity) => {
            const place = by(entity);
            return place === undefined ? [] : [{ entity, place }];
          })
          .sort((left, right) => left.place - right.place);
        return ranked[0] ? [ranked[0].entity] : [];
      }
      case "reference": {
        if (piece.plural) return this.#group(piece, fits);
        const single =
          discourse.focus ?? (discourse.group.length === 0 ? undefined : discourse.group[0]);
        return single && fits(single) ? [single] : [];
      }
      default:
        return [];
    }
  }

  #group(piece: Piece, fits: (entity: Entity) => boolean): Entity[] {
    const { focus, group, shown, recent } = this.discourse;
    const words = piece.tokens.map(({ text }) => text).join(" ");
    const fitting = group.filter(fits);
    if (/first/.test(words)) return shown.filter(fits).slice(0, /three|3/.test(words) ? 3 : 2);
    if (/both|two|2/.test(words)) {
      if (fitting.length === 2) return fitting;
      return (shown.length === 2 ? shown : recent).filter(fits).slice(0, 2);
    }
    if (/all/.test(words) && shown.length > 1) return shown.filter(fits);
    if (focus && fits(focus) && fitting.length <= 1) return [focus];
    return fitting;
  }
}

function isReference(piece: Piece): boolean {
  return piece.type === "ordinal" || piece.type === "rank" || piece.type === "reference";
}

function isFirst<Value>(value: Value, index: number, all: readonly Value[]): boolean {
  return all.indexOf(value) === index;
}
