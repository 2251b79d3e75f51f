import { catalog } from "@/lib/i18n/catalog";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

export const mcpText = catalog({ en, de, es, fr, ja });
