import { translatedTerms } from "@/lib/i18n/terms";
import de from "./de.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

/** A category, the label of a specification, such as “Weight”, or a tag, such as “waterproof”. */
export const catalogTerm = translatedTerms({ de, es, fr, ja });
