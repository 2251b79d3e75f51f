import { translatedTerms } from "@/lib/i18n/terms";
import de from "./de.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

/** What to pack, by the shop's English name for it. */
export const packingTerm = translatedTerms({ de, es, fr, ja });
