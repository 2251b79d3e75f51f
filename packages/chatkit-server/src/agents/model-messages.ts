import type { Annotation, AssistantMessageItem, ThreadItemUpdate } from "../protocol";
import type { AgentContext } from "./agent-context";
import { convertAnnotation, convertContent, convertContentPart } from "./citations";
import type { ItemIds } from "./item-ids";
import type {
  AnnotationAddedEvent,
  ContentPartAddedEvent,
  OutputTextDeltaEvent,
  OutputTextDoneEvent,
  ResponseMessage,
} from "./response-events";
import type { ResponseStreamConverter } from "./response-stream-converter";

interface OpenMessage {
  id: string;
  /** By content index; clients replace a part's annotations when the part is done. */
  annotations: Annotation[][];
}

/** The model's messages while they are written, by the model's ids. */
export class ModelMessages<Context> {
  readonly #context: AgentContext<Context>;
  readonly #converter: ResponseStreamConverter;
  readonly #ids: ItemIds<Context>;
  readonly #open = new Map<string, OpenMessage>();

  constructor(
    context: AgentContext<Context>,
    converter: ResponseStreamConverter,
    ids: ItemIds<Context>,
  ) {
    this.#context = context;
    this.#converter = converter;
    this.#ids = ids;
  }

  async added(message: ResponseMessage): Promise<void> {
    await this.#announce(message.id, message);
  }

  async partAdded({ item_id, content_index, part }: ContentPartAddedEvent): Promise<void> {
    if (!part) return;
    const message = this.#open.get(item_id) ?? (await this.#announce(item_id));
    const content = await convertContentPart(part, this.#converter);
    this.#update(message, {
      type: "assistant_message.content_part.added",
      content_index,
      content,
    });
  }

  /** Only the first delta of a message that was never announced has something to wait for. */
  textDelta(event: OutputTextDeltaEvent): void | Promise<void> {
    const message = this.#open.get(event.item_id);
    if (message) return this.#appendText(message, event);
    return this.#announce(event.item_id).then((opened) => this.#appendText(opened, event));
  }

  async annotationAdded(event: AnnotationAddedEvent): Promise<void> {
    const annotation = await convertAnnotation(event.annotation, this.#converter);
    if (!annotation) return;
    const message = this.#open.get(event.item_id) ?? (await this.#announce(event.item_id));
    const annotations = (message.annotations[event.content_index] ??= []);
    this.#update(message, {
      type: "assistant_message.content_part.annotation_added",
      content_index: event.content_index,
      annotation_index: annotations.push(annotation) - 1,
      annotation,
    });
  }

  async textDone({ item_id, content_index, text }: OutputTextDoneEvent): Promise<void> {
    const message = this.#open.get(item_id) ?? (await this.#announce(item_id));
    const annotations = [...(message.annotations[content_index] ?? [])];
    this.#update(message, {
      type: "assistant_message.content_part.done",
      content_index,
      content: { type: "output_text", text, annotations },
    });
  }

  async done(message: ResponseMessage): Promise<void> {
    const { id } = this.#open.get(message.id) ?? (await this.#announce(message.id));
    this.#open.delete(message.id);
    this.#context.events.push({ type: "thread.item.done", item: await this.#item(id, message) });
  }

  async #announce(modelId: string, message?: ResponseMessage): Promise<OpenMessage> {
    const opened: OpenMessage = { id: await this.#ids.claim(modelId, "message"), annotations: [] };
    const item = await this.#item(opened.id, message);
    this.#open.set(modelId, opened);
    this.#context.workflow.end();
    this.#context.events.push({ type: "thread.item.added", item });
    return opened;
  }

  #appendText(message: OpenMessage, { content_index, delta }: OutputTextDeltaEvent): void {
    this.#update(message, {
      type: "assistant_message.content_part.text_delta",
      content_index,
      delta,
    });
  }

  #update(message: OpenMessage, update: ThreadItemUpdate): void {
    this.#context.events.push({ type: "thread.item.updated", item_id: message.id, update });
  }

  async #item(id: string, message?: ResponseMessage): Promise<AssistantMessageItem> {
    return {
      type: "assistant_message",
      id,
      thread_id: this.#context.thread.id,
      created_at: this.#context.timestamp(),
      content: await convertContent(message?.content ?? [], this.#converter),
    };
  }
}
