import { defineThreadState, type ThreadItemDoneEvent } from "@acme/chatkit-server";
import { z } from "zod";
import type { AssistantContext } from "../assistant-context";
import { noteItem, type Note } from "../note-item";
import type { History } from "./load-history";

const shown = defineThreadState(
  z.object({ summarized: z.boolean().default(false), shortened: z.boolean().default(false) }),
  { key: "history" },
);

const notes = {
  summarized: {
    title: "Older results are no longer read in full",
    content:
      "The assistant still reads the earlier messages, but not the results and files from back then. It can look things up again.",
  },
  shortened: {
    title: "This conversation is getting long",
    content:
      "The assistant no longer reads its beginning. Start a new chat for another topic, or repeat what matters.",
  },
} satisfies Record<string, Note>;

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
  return [noteItem(context, notes[news])];
}
