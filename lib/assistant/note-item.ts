import type { ThreadItemDoneEvent } from "@acme/chatkit-server";
import type { AssistantContext } from "./assistant-context";

interface Note {
  title: string;
  content?: string;
  /** Default: `info`. */
  icon?: "agent" | "info";
}

/** A note from the engine; every ChatKit front end shows it as a finished task. */
export function noteItem(
  context: Pick<AssistantContext, "generateId" | "thread" | "timestamp">,
  note: Note,
): ThreadItemDoneEvent {
  return {
    type: "thread.item.done",
    item: {
      type: "task",
      id: context.generateId("task"),
      thread_id: context.thread.id,
      created_at: context.timestamp(),
      task: { type: "custom", status_indicator: "none", icon: "info", ...note },
    },
  };
}
