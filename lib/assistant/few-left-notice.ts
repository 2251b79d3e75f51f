import type { NoticeEvent } from "@acme/chatkit-server/protocol";
import { languageOfLocale } from "@/lib/i18n/languages";
import { engineText } from "./messages";
import type { RequestContext } from "./request-context";

/** The numbers of remaining messages at which the user is notified. */
const NOTIFY_AT: ReadonlySet<number> = new Set([10, 3, 1, 0]);

/** A notice to the user shortly before the day's messages are used up. */
export function fewLeftNotice({
  messagesLeft: left = Infinity,
  locale,
}: Pick<RequestContext, "messagesLeft" | "locale">): NoticeEvent[] {
  if (!NOTIFY_AT.has(left)) return [];
  const message = engineText(languageOfLocale(locale), "messagesLeft", { left });
  return [{ type: "notice", level: "info", message }];
}
