import { catalog } from "@/lib/i18n/catalog";
import messages from "./messages.json" with { type: "json" };

export const galleryText = catalog(messages);
