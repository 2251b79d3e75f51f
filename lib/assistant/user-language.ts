import { languageOfLocale, type Language } from "@/lib/i18n/languages";
import type { RequestContext } from "./request-context";

/** The language of the request that a tool or an action works for. */
export function userLanguage({
  requestContext,
}: {
  requestContext: Pick<RequestContext, "locale">;
}): Language {
  return languageOfLocale(requestContext.locale);
}
