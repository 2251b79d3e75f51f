import { translatedTerms } from "@/lib/i18n/terms";
import terms from "./terms.json" with { type: "json" };

/** What to pack, by the shop's English name for it. */
export const packingTerm = translatedTerms(terms);
