import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { doneItems, type AssistantClient } from "../assistant/assistant-client";

const ID = /"id":"(apr_[0-9a-f]+)"/;

/** Presses a button of the approval card among the events. */
export function pressApproval(
  client: AssistantClient,
  events: readonly ThreadStreamEvent[],
  approve: boolean,
): Promise<ThreadStreamEvent[]> {
  const card = doneItems(events).find(({ type }) => type === "widget");
  const id = ID.exec(JSON.stringify(card))?.[1];
  if (!card || id === undefined) throw new Error("There is no approval card among the events.");
  const action = { type: "approval.decide", payload: { id, approve } };
  return client.stream({
    type: "threads.custom_action",
    params: { thread_id: client.threadId, item_id: card.id, action },
  });
}
