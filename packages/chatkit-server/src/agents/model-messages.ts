import { isBlank } from "../cut-text";
import type { AssistantMessageContent, AssistantMessageItem, ThreadItemUpdate } from "../protocol";
import type { AgentContext } from "./agent-context";
import { convertAnnotation, convertContent, convertContentPart } from "./citations";
import type { ItemIds } from "./item-ids";
import type {
  AnnotationAddedEvent,
  ContentPartAddedEvent,
  OutputTextDeltaEvent,
  OutputTextDoneEvent,
  ResponseMessage,
  ResponseOutputItem,
} from "./response-events";
import type { ResponseStreamConverter } from "./response-stream-converter";
import { MessageKeys } from "./message-keys";

interface OpenMessage {
  id: string;
  /**
   * The streamed content, by content index; clients replace a part's annotations when it is done.
   */
  parts: AssistantMessageContent[];
}

/** The model's messages while they are streamed. */
export class ModelMessages<Context> {
  readonly #context: AgentContext<Context>;
  readonly #converter: ResponseStreamConverter;
  readonly #ids: ItemIds<Context>;
  readonly #open = new Map<string, OpenMessage>();
  readonly #keys = new MessageKeys((key) => this.#open.has(key));

  constructor(
    context: AgentContext<Context>,
    converter: ResponseStreamConverter,
    ids: ItemIds<Context>,
  ) {
    this.#context = context;
    this.#converter = converter;
    this.#ids = ids;
  }

  async added(message: ResponseMessage, outputIndex?: number): Promise<void> {
    await this.#announce(this.#keys.of(message.id, outputIndex), message);
  }

  async partAdded(event: ContentPartAddedEvent): Promise<void> {
    const { content_index, part } = event;
    if (!part) return;
    const message = await this.#openMessage(event);
    const content = await convertContentPart(part, this.#converter);
    message.parts[content_index] = { ...content, annotations: [] };
    this.#update(message, {
      type: "assistant_message.content_part.added",
      content_index,
      content,
    });
  }

  /** Asynchronous only for the first delta of a message that wasn't announced. */
  textDelta(event: OutputTextDeltaEvent): void | Promise<void> {
    const key = this.#keys.of(event.item_id, event.output_index);
    const message = this.#open.get(key);
    if (message) return this.#appendText(message, event);
    return this.#announce(key).then((opened) => this.#appendText(opened, event));
  }

  async annotationAdded(event: AnnotationAddedEvent): Promise<void> {
    const annotation = await convertAnnotation(event.annotation, this.#converter);
    if (!annotation) return;
    const message = await this.#openMessage(event);
    const { annotations } = partAt(message, event.content_index);
    this.#update(message, {
      type: "assistant_message.content_part.annotation_added",
      content_index: event.content_index,
      annotation_index: annotations.push(annotation) - 1,
      annotation,
    });
  }

  async textDone(event: OutputTextDoneEvent): Promise<void> {
    const { content_index, text } = event;
    const message = await this.#openMessage(event);
    const part = partAt(message, content_index);
    part.text = text;
    this.#update(message, {
      type: "assistant_message.content_part.done",
      content_index,
      content: structuredClone(part),
    });
  }

  /**
   * Some servers finish a message without repeating its content; the streamed content is then kept.
   */
  async done(message: ResponseMessage, outputIndex?: number): Promise<void> {
    const key = this.#keys.of(message.id, outputIndex);
    const open = this.#open.get(key) ?? (await this.#announce(key));
    const content = await convertContent(message.content, this.#converter);
    this.#finish(key, open, hasText(content) ? content : open.parts);
  }

  /**
   * Reconciles the streamed messages with the final output of the response: finishes messages that
   * are still open, and shows those that weren't streamed.
   */
  async responseEnded(output: readonly ResponseOutputItem[]): Promise<void> {
    for (const [index, item] of output.entries()) {
      if (item.type !== "message") continue;
      const content = await convertContent(item.content, this.#converter);
      if (!hasText(content)) continue;
      const key = this.#keys.of(item.id, index);
      if (this.#open.has(key)) await this.done(item, index);
      else if (!this.#keys.isFinished(item.id, index, textOf(content)))
        await this.#whole(item, key);
    }
    this.settleAll();
  }

  /** Finishes open messages with the text streamed so far. */
  settleAll(): void {
    for (const [key, message] of this.#open) this.#finish(key, message, message.parts);
    this.#keys.clear();
  }

  async #whole(item: ResponseMessage, key: string): Promise<void> {
    const at = { item_id: key };
    await this.#announce(key);
    for (const [content_index, part] of item.content.entries()) {
      if (!part) continue;
      await this.partAdded({ type: "response.content_part.added", ...at, content_index, part });
    }
    await this.done({ ...item, id: key });
  }

  async #openMessage(event: { item_id: string; output_index?: number | undefined }) {
    const key = this.#keys.of(event.item_id, event.output_index);
    return this.#open.get(key) ?? (await this.#announce(key));
  }

  async #announce(key: string, message?: ResponseMessage): Promise<OpenMessage> {
    const opened: OpenMessage = { id: await this.#ids.claim(key, "message"), parts: [] };
    const content = await convertContent(message?.content ?? [], this.#converter);
    this.#open.set(key, opened);
    this.#context.workflow.end();
    const item = this.#item(opened.id, content);
    this.#context.events.push({ type: "thread.item.added", item });
    return opened;
  }

  /** A message without text or citations is removed, because there is nothing to show. */
  #finish(key: string, { id }: OpenMessage, content: AssistantMessageContent[]): void {
    this.#open.delete(key);
    this.#keys.finished(key, textOf(content));
    this.#context.events.push(
      hasText(content) || content.some(({ annotations }) => annotations.length > 0)
        ? { type: "thread.item.done", item: this.#item(id, content) }
        : { type: "thread.item.removed", item_id: id },
    );
  }

  #appendText(message: OpenMessage, { content_index, delta }: OutputTextDeltaEvent): void {
    partAt(message, content_index).text += delta;
    this.#update(message, {
      type: "assistant_message.content_part.text_delta",
      content_index,
      delta,
    });
  }

  #update(message: OpenMessage, update: ThreadItemUpdate): void {
    this.#context.events.push({ type: "thread.item.updated", item_id: message.id, update });
  }

  #item(id: string, content: AssistantMessageContent[]): AssistantMessageItem {
    return {
      type: "assistant_message",
      id,
      thread_id: this.#context.thread.id,
      created_at: this.#context.timestamp(),
      content,
    };
  }
}

function partAt({ parts }: OpenMessage, index: number): AssistantMessageContent {
  while (parts.length < index) parts.push(emptyPart());
  return (parts[index] ??= emptyPart());
}

function emptyPart(): AssistantMessageContent {
  return { type: "output_text", text: "", annotations: [] };
}

function hasText(content: readonly AssistantMessageContent[]): boolean {
  return !isBlank(textOf(content));
}

function textOf(content: readonly AssistantMessageContent[]): string {
  return content.map(({ text }) => text).join("");
}
