import type { ReplySentences } from "@acme/chatkit-server/agents";
import type { Language } from "@/lib/i18n/languages";
import de from "./de.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

/** What the user reads if a reply fails; the English sentences are the server library's. */
export const replySentences: Record<Language, ReplySentences> = { en: {}, de, es, fr, ja };
