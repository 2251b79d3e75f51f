import type { ThreadItemDoneEvent } from "@acme/chatkit-server";
import type { FailedEnding } from "@acme/chatkit-server/agents";
import type { AssistantContext } from "./assistant-context";
import { noteItem } from "./note-item";

const titles: Record<FailedEnding["kind"], string> = {
  length: "Cut off: the answer got too long",
  filtered: "Blocked by the content filter",
  empty: "No answer: the model returned nothing",
  stuck: "No answer: the assistant got stuck",
  timed_out: "Not finished: it took too long",
  out_of_context: "No answer: the conversation is too long",
  out_of_quota: "Not finished: the budget is used up",
  rate_limited: "Not finished: the model was busy",
  network: "Not finished: the model couldn't be reached",
  unauthorized: "No answer: the model provider rejected the API key",
  model_missing: "No answer: the model doesn't exist",
  rejected: "No answer: the model rejected the request",
  failed: "Not finished: the model failed",
};

/** Keeps in the thread why a reply failed, because the error event is gone after a reload. */
export function endingNotice(
  context: AssistantContext,
  { kind }: FailedEnding,
): ThreadItemDoneEvent {
  return noteItem(context, { title: titles[kind] });
}
