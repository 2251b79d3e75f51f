import { translatedTerms } from "@/lib/i18n/terms";
import de from "./de.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

/** A weather condition, by its English name. */
export const weatherTerm = translatedTerms({ de, es, fr, ja });
