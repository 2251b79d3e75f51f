import { defineThreadState, type ThreadItemDoneEvent } from "@acme/chatkit-server";
import { z } from "zod";
import type { AssistantContext } from "../assistant-context";
import { engineText } from "../messages";
import { noteItem } from "../note-item";
import { userLanguage } from "../user-language";
import type { History } from "./load-history";

const shown = defineThreadState(
  z.object({ summarized: z.boolean().default(false), shortened: z.boolean().default(false) }),
  { key: "history" },
);

/**
 * Adds a note to the thread the first time that older results are replaced by notes, and again the
 * first time that the beginning is left out.
 */
export function shortenedNotice(
  context: AssistantContext,
  { isShortened, isSummarized }: Pick<History, "isShortened" | "isSummarized">,
): ThreadItemDoneEvent[] {
  const { thread } = context;
  const before = shown.read(thread);
  const news = isShortened ? "shortened" : isSummarized ? "summarized" : undefined;
  if (!news || before[news] || before.shortened) return [];
  shown.write(thread, { ...before, [news]: true });
  const language = userLanguage(context);
  const title = engineText(language, news);
  return [noteItem(context, { title, content: engineText(language, `${news}Content`) })];
}
