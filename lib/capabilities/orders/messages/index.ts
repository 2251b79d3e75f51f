import { catalog } from "@/lib/i18n/catalog";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import ja from "./ja.json";

export const ordersText = catalog({ en, de, es, fr, ja });
