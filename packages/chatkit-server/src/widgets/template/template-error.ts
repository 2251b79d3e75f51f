/**
 * A template that can't be parsed or rendered. The message is for the template's author, so this
 * isn't a `ChatKitError`, whose messages users see.
 */
export class WidgetTemplateError extends Error {
  override name = "WidgetTemplateError";
}
