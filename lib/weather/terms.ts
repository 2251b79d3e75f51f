import { translatedTerms } from "@/lib/i18n/terms";
import terms from "./terms.json" with { type: "json" };

/** A weather condition, by its English name. */
export const weatherTerm = translatedTerms(terms);
