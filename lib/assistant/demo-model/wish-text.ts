import type { Brain } from "./brain";
import type { DemoIntent } from "./define-demo";
import { engineText } from "./messages";
import type { Piece } from "./pieces";
import { readPieces } from "./read-pieces";
import { joinTokens, tokenize } from "./text";
import type { Wish } from "./wish";

type Needs = NonNullable<DemoIntent["needs"]>;

/** An intent's wish in the user's language, about the things and numbers that the user named. */
export function wishText(intent: DemoIntent, wish: Wish, brain: Brain): string {
  const text = brain.glossaries.wishIn(wish.language, intent.wish);
  return text.includes("{")
    ? filled(text, intent, wish, brain)
    : replaced(text, intent, wish, brain);
}

function filled(text: string, { needs = [] }: DemoIntent, wish: Wish, brain: Brain): string {
  const kinds = needs.flat();
  const named = wish.pieces.find(
    (piece) =>
      piece.type === "entity" &&
      !piece.excluded &&
      piece.entities.some(({ kind }) => kinds.includes(kind)),
  );
  const { language, said } = wish;
  const values = wish.pieces.flatMap((piece) => {
    const [entity, other] = piece.type === "entity" && !piece.excluded ? piece.entities : [];
    return entity && !other && brain.lexicon.isAnswer(entity) ? [entity.id] : [];
  });
  const details = values.length > 0 ? ` (${values.join(", ")})` : "";
  const words = named ? joinTokens(named.tokens) : undefined;
  const own = words === undefined ? undefined : brain.glossaries.wordsFor(words, said, language);
  const it = engineText(language, "it", { words: (language === "en" ? words : own) ?? "none" });
  return text.replace(/\{([a-z]+)\}/g, (_, kind: string) =>
    kind === "number"
      ? String(wish.numbers[0] ?? 1)
      : `${(named ? wish.named(kind) : wish.about(kind))[0]?.name ?? it}${kinds.includes("option") ? "" : details}`,
  );
}

/** A wish without placeholders is an example, whose details aren't the user's. */
function replaced(
  text: string,
  { wish: english, needs = [] }: DemoIntent,
  wish: Wish,
  { lexicon, glossaries }: Brain,
): string {
  const given = wish.pieces.filter((piece) => !piece.excluded && detailOf(piece) !== undefined);
  const inLanguage = (words: string, from: string) =>
    glossaries.wordsFor(words, from, wish.language) ?? words;
  return readPieces(tokenize(english), lexicon).reduce((result, piece) => {
    const index = given.findIndex((own) => isSameDetail(own, piece, needs));
    const own = given.splice(index, index < 0 ? 0 : 1)[0];
    if (!own) return result;
    const [entity, other] = own.type === "entity" ? own.entities : [];
    const isName = entity !== undefined && !other && lexicon.byId(entity.id) !== undefined;
    const words = isName ? entity.name : inLanguage(joinTokens(own.tokens), wish.said);
    const shown = inLanguage(joinTokens(piece.tokens), text).toLowerCase();
    return result.replace(wholeWord(shown), () => words);
  }, text);
}

/** Not the “m” in “cambia”; Japanese has no spaces between words. */
function wholeWord(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^$()|[\]\\{}]/g, "\\$&");
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${escaped}(?![\\p{Script=Latin}\\d])`, "iu");
}

/** The kind of thing that a piece names, or `number`; undefined for any other piece. */
function detailOf(piece: Piece): string | undefined {
  if (piece.type === "entity") return piece.entities[0]?.kind;
  return piece.type === "number" ? "number" : undefined;
}

function isSameDetail(own: Piece, piece: Piece, needs: Needs): boolean {
  const [left, right] = [detailOf(own), detailOf(piece)];
  if (left === undefined || right === undefined) return false;
  return left === right || needs.some((kinds) => kinds.includes(left) && kinds.includes(right));
}
