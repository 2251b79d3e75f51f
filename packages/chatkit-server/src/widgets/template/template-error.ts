/**
 * A template that can't be read or rendered; the message says what about it. It is for the template's
 * author, so it isn't a `ChatKitError`, whose messages users see.
 */
export class WidgetTemplateError extends Error {
  override name = "WidgetTemplateError";
}
