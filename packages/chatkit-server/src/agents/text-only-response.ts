import type { protocol } from "@openai/agents";
import { z } from "zod";
import type { ModelMessages } from "./model-messages";
import type { ResponseContentPart } from "./response-events";

/** The SDK's representation of a chat completion's citations. */
const ChatAnnotationsSchema = z.object({
  annotations: z.array(
    z.object({ type: z.literal("url_citation"), url_citation: z.looseObject({}) }),
  ),
});

/**
 * A response that streams only text, as chat-completions models do. Creates the message that
 * contains the text, including its start and end.
 */
export class TextOnlyResponse<Context> {
  readonly #messages: ModelMessages<Context>;
  #open: { id: string; text: string } | undefined;

  constructor(messages: ModelMessages<Context>) {
    this.#messages = messages;
  }

  textDelta({ itemId, delta }: protocol.StreamEventTextStream): void | Promise<void> {
    if (!this.#open) return this.#begin(itemId).then(() => this.#append(delta));
    return this.#append(delta);
  }

  async completed({ response }: protocol.StreamEventResponseCompleted): Promise<void> {
    for (const item of response.output) {
      if (item.type === "message" && item.role === "assistant") await this.#complete(item);
    }
    if (this.#open)
      await this.#finish([{ type: "output_text", text: this.#open.text, annotations: [] }]);
  }

  async #begin(itemId: string | undefined): Promise<void> {
    const id = itemId ?? "";
    this.#open = { id, text: "" };
    await this.#messages.added({ type: "message", id, content: [] });
    await this.#messages.partAdded({
      type: "response.content_part.added",
      item_id: id,
      content_index: 0,
      part: { type: "output_text", text: "", annotations: [] },
    });
  }

  #append(delta: string): void | Promise<void> {
    const open = this.#open;
    if (!open) return;
    open.text += delta;
    return this.#messages.textDelta({
      type: "response.output_text.delta",
      item_id: open.id,
      content_index: 0,
      delta,
    });
  }

  async #complete(item: protocol.AssistantMessageItem): Promise<void> {
    const content = item.content.map(toResponsePart);
    if (content.every((part) => part === null)) return;
    if (!this.#open) await this.#begin(item.id);
    await this.#finish(content);
  }

  async #finish(content: ResponseContentPart[]): Promise<void> {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const text = content.find((part) => part !== null && "text" in part);
    for (const annotation of text?.annotations ?? []) {
      await this.#messages.annotationAdded({
        type: "response.output_text.annotation.added",
        item_id: open.id,
        content_index: 0,
        annotation,
      });
    }
    await this.#messages.textDone({
      type: "response.output_text.done",
      item_id: open.id,
      content_index: 0,
      text: open.text,
    });
    await this.#messages.done({ type: "message", id: open.id, content });
  }
}

function toResponsePart(part: protocol.AssistantContent): ResponseContentPart {
  switch (part.type) {
    case "output_text": {
      const { data } = ChatAnnotationsSchema.safeParse(part.providerData);
      const annotations = (data?.annotations ?? []).map(({ type, url_citation }) => ({
        ...url_citation,
        type,
      }));
      return { type: "output_text", text: part.text, annotations };
    }
    case "refusal":
      return { type: "refusal", refusal: part.refusal };
    default:
      return null;
  }
}
