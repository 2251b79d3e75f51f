import type { ProgressText } from "@/lib/assistant/agent-tools";
import de from "./de.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

const translated: Readonly<Record<string, Readonly<Record<string, string>>>> = { de, es, fr, ja };

/** The tools' progress lines by tool name, except English ones, which the tools define. */
export const progressText: ProgressText = (language, tool) => translated[language]?.[tool];
