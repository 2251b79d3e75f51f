import type { Language } from "@/lib/i18n/languages";
import { translatedTerms } from "@/lib/i18n/terms";

/** The name of a product's option, such as “Size”. Its values stay as the shop writes them. */
export const optionTerm = translatedTerms({
  de: { Size: "Größe", Color: "Farbe" },
  es: { Size: "Talla", Color: "Color" },
  fr: { Size: "Taille", Color: "Couleur" },
  ja: { Size: "サイズ", Color: "色" },
});

/** The same within a sentence; German nouns keep their capital. */
export function optionInSentence(language: Language, name: string): string {
  const term = optionTerm(language, name);
  return language === "de" ? term : term.toLowerCase();
}
