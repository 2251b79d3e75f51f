import type { GeneratedImageItem } from "../protocol";
import type { AgentContext } from "./agent-context";
import type { PartialImageEvent } from "./response-events";
import type { ResponseStreamConverter } from "./response-stream-converter";

/** Images that are being generated, by the id of their call. */
export class ModelImages<Context> {
  readonly #context: AgentContext<Context>;
  readonly #converter: ResponseStreamConverter;
  readonly #unfinished = new Map<string, GeneratedImageItem>();

  constructor(context: AgentContext<Context>, converter: ResponseStreamConverter) {
    this.#context = context;
    this.#converter = converter;
  }

  started(callId: string): void {
    const item: GeneratedImageItem = {
      type: "generated_image",
      id: this.#context.generateId("message"),
      thread_id: this.#context.thread.id,
      created_at: this.#context.timestamp(),
    };
    this.#unfinished.set(callId, item);
    this.#context.events.push({ type: "thread.item.added", item });
  }

  async partial(event: PartialImageEvent): Promise<void> {
    const started = this.#unfinished.get(event.item_id);
    if (!started) return;
    const index = event.partial_image_index;
    const url = await this.#converter.imageToUrl(event.item_id, event.partial_image_b64, index);
    const image = { id: event.item_id, url };
    this.#context.events.push({
      type: "thread.item.updated",
      item_id: started.id,
      update: {
        type: "generated_image.updated",
        image,
        progress: this.#converter.partialImageProgress(index),
      },
    });
  }

  /**
   * Without `base64` the generation failed, and the item is removed along with its partial images.
   */
  async completed(callId: string, base64: string | null | undefined): Promise<void> {
    const item = this.#unfinished.get(callId);
    if (!item) return;
    if (!base64) {
      this.#remove(callId, item);
      return;
    }
    const url = await this.#converter.imageToUrl(callId, base64);
    this.#unfinished.delete(callId);
    const image = { id: callId, url };
    this.#context.events.push({ type: "thread.item.done", item: { ...item, image } });
  }

  /** Removes unfinished images, because a partial image isn't a result. */
  removeUnfinished(): void {
    for (const [callId, item] of [...this.#unfinished]) this.#remove(callId, item);
  }

  #remove(callId: string, item: GeneratedImageItem): void {
    this.#unfinished.delete(callId);
    this.#context.events.push({ type: "thread.item.removed", item_id: item.id });
  }
}
