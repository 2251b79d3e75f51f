import type { ThreadItemDoneEvent } from "@acme/chatkit-server";
import type { FailedEnding } from "@acme/chatkit-server/agents";
import type { AssistantContext } from "./assistant-context";
import { engineText } from "./messages";
import { noteItem } from "./note-item";
import { userLanguage } from "./user-language";

/** Keeps in the thread why a reply failed, because the error event is gone after a reload. */
export function endingNotice(
  context: AssistantContext,
  { kind }: FailedEnding,
): ThreadItemDoneEvent {
  return noteItem(context, { title: engineText(userLanguage(context), `ended_${kind}`) });
}
