import { defineThreadState, type ThreadMetadata, type UserMessageItem } from "@acme/chatkit-server";
import { z } from "zod";
import { languageOfLocale, LANGUAGES, type Language } from "@/lib/i18n/languages";
import { languageOf } from "./demo-model/language";
import { messageText } from "./message-text";
import type { RequestContext } from "./request-context";

interface Conversation {
  thread: ThreadMetadata;
  requestContext: Pick<RequestContext, "locale">;
}

/** One word isn't enough: names of places contain words of other languages. */
const CLEAR = 2;

const written = defineThreadState(z.object({ language: z.enum(LANGUAGES).optional() }), {
  key: "written",
});

/** The language that the user last wrote clearly in the thread; until then, that of the request. */
export function userLanguage({ thread, requestContext }: Conversation): Language {
  return written.read(thread).language ?? languageOfLocale(requestContext.locale);
}

/** Cards, notices and progress lines are then in the message's language, as the reply is. */
export function rememberLanguage(conversation: Conversation, message: UserMessageItem): void {
  const language = languageOf(messageText(message), { atLeast: CLEAR });
  if (language && language !== userLanguage(conversation))
    written.write(conversation.thread, { language });
}
