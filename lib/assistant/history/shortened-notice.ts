import { defineThreadState, type ThreadItemDoneEvent } from "@acme/chatkit-server";
import { z } from "zod";
import type { AssistantContext } from "../assistant-context";
import type { History } from "./load-history";

const shown = defineThreadState(z.object({ shortened: z.boolean().default(false) }), {
  key: "history",
});

/** Adds a notice to the thread, once, that its beginning is no longer sent to the model. */
export function shortenedNotice(
  context: AssistantContext,
  { isShortened }: Pick<History, "isShortened">,
): ThreadItemDoneEvent[] {
  const { thread } = context;
  if (!isShortened || shown.read(thread).shortened) return [];
  shown.write(thread, { shortened: true });
  return [
    {
      type: "thread.item.done",
      item: {
        type: "task",
        id: context.generateId("task"),
        thread_id: thread.id,
        created_at: context.timestamp(),
        task: {
          type: "custom",
          status_indicator: "none",
          icon: "info",
          title: "This conversation has grown long",
          content:
            "The assistant no longer reads its beginning. Start a new one for another subject, or say again what matters.",
        },
      },
    },
  ];
}
