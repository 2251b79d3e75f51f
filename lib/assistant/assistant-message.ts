import type { ThreadItemDoneEvent } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "./assistant-context";

/** A finished message that no model wrote. */
export function assistantMessage(
  context: Pick<AssistantContext, "generateId" | "thread" | "timestamp">,
  text: string,
): ThreadItemDoneEvent {
  return {
    type: "thread.item.done",
    item: {
      type: "assistant_message",
      id: context.generateId("message"),
      thread_id: context.thread.id,
      created_at: context.timestamp(),
      content: [{ type: "output_text", text, annotations: [] }],
    },
  };
}
