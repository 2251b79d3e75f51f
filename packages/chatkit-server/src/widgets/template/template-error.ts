import { ChatKitError } from "../../errors";

/** A template that can't be read or rendered; the message says what about it. */
export class WidgetTemplateError extends ChatKitError {
  override name = "WidgetTemplateError";
}
