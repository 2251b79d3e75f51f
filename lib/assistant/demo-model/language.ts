import { LANGUAGES, type Language } from "@/lib/i18n/languages";
import { simplify } from "./text";

export { LANGUAGES, type Language };

/** Words that are frequent in one of the languages and don't occur in the others. */
const FREQUENT_WORDS: Readonly<Record<Exclude<Language, "ja">, string>> = {
  en: "should be no was will die so on the is are you i my me it what how do does have and for with to of this that can please add show any some in a need want not where which there would could your im hi hello thanks under one ones two",
  de: "der die das den dem ein eine einen einem ich du sie wir ist sind hast habt haben habe gibt es und oder mit fur auf zu zum zur bitte mein meine meinen meinem wie was wo wann kann konnen mochte will nicht kein keine brauche suche zeig zeige mir mich leg lege dir euch von bei auch nach welche welches danke hallo gerne noch als unter uber wieviel kostet guten morgen abend zuruck dass doch lieber nimm mach raus wieder liegt draus gibts zwei drei ihr seid etwas",
  es: "el la los las un una unos unas yo tu usted es son tiene tienes tienen hay y o con para por de del en que como cuanto cuanta donde cual quiero necesito busco mi mis me no al gracias hola favor mas menos esta estan este esa puedo puede ver muestrame anade pon ponme quita buenos dias cuesta uso llevo soy planea hace sabes algo llamo",
  fr: "en voici suis le la les un une des du de je tu vous nous il elle est sont avez as ai et ou avec pour sur dans que quoi comment combien quel quelle mon ma mes moi pas ne bonjour merci plait plus cherche veux voudrais besoin montre montrez ajoute ajoutez mets enleve retire y a-t-il avoir au aux ce cette coute salut organise quelque semaine appelle",
};

const FREQUENT_WORD_SETS = LANGUAGES.flatMap((language) =>
  language === "ja" ? [] : [[language, new Set(FREQUENT_WORDS[language].split(" "))] as const],
);

/** Words that identify a language. */
export type LanguageWords = ReadonlyMap<Language, ReadonlySet<string>>;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANJI = /\p{Script=Han}/u;

interface Detection {
  /** Words to look for besides the frequent ones. */
  more?: LanguageWords;
  /** How many words of the language the message must have. Default: 1. */
  atLeast?: number;
}

/** The language of a message; undefined if its words identify none. */
export function languageOf(
  text: string,
  { more, atLeast = 1 }: Detection = {},
): Language | undefined {
  if (KANA.test(text)) return "ja";
  // Chinese is written with these, too.
  if (KANJI.test(text)) return atLeast > 1 ? undefined : "ja";
  const words = simplify(text).match(/\p{L}+/gu) ?? [];
  const scores = FREQUENT_WORD_SETS.map(([language, frequent]) => {
    const known = words.filter((word) => frequent.has(word) || more?.get(language)?.has(word));
    return { language, score: known.length + (marks(text, language) ? 1.5 : 0) };
  }).sort((left, right) => right.score - left.score);
  const [best, next] = scores;
  if (!best || best.score < atLeast || best.score === next?.score) return undefined;
  return best.language;
}

function marks(text: string, language: Language): boolean {
  if (language === "de") return /[äöüß]/i.test(text);
  if (language === "es") return /[ñ¿¡áíóú]/i.test(text);
  if (language === "fr") return /[çèêàùœâî]|\b[ldjcnsq]['’]\p{L}/iu.test(text);
  return false;
}
