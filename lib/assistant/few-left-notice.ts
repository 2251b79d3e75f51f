import type { NoticeEvent } from "@acme/chatkit-server/protocol";
import type { RequestContext } from "./request-context";

/** The numbers of remaining messages at which the user is notified. */
const NOTIFY_AT: ReadonlySet<number> = new Set([10, 3, 1, 0]);

/** A notice to the user shortly before the day's messages are used up. */
export function fewLeftNotice({
  messagesLeft: left = Infinity,
}: Pick<RequestContext, "messagesLeft">): NoticeEvent[] {
  if (!NOTIFY_AT.has(left)) return [];
  return [{ type: "notice", level: "info", message: sentence(left) }];
}

function sentence(left: number): string {
  if (left === 0)
    return "That was the last message for today. You can write again at midnight UTC.";
  return `You can send ${left} more ${left === 1 ? "message" : "messages"} today, until midnight UTC.`;
}
