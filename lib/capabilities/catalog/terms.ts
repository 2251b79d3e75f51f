import { translatedTerms } from "@/lib/i18n/terms";
import terms from "./terms.json" with { type: "json" };

/** A category, the label of a specification, such as “Weight”, or a tag, such as “waterproof”. */
export const catalogTerm = translatedTerms(terms);
