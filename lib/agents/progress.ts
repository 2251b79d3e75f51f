import type { ProgressText } from "@/lib/assistant/agent-tools";
import progress from "./progress.json" with { type: "json" };

const translated: Readonly<Record<string, Readonly<Record<string, string>>>> = progress;

/** The tools' progress lines by tool name, except English ones, which the tools define. */
export const progressText: ProgressText = (language, tool) => translated[language]?.[tool];
