import type { GeneratedImageItem } from "../protocol";
import type { AgentContext } from "./agent-context";
import type { PartialImageEvent } from "./response-events";
import type { ResponseStreamConverter } from "./response-stream-converter";

/** Images while they are made, by the id of the call that makes them. */
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
    this.#unfinished.set(event.item_id, { ...started, image });
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

  /** `base64` is missing when the generation failed. */
  async completed(callId: string, base64: string | null | undefined): Promise<void> {
    const item = this.#unfinished.get(callId);
    if (!item) return;
    if (base64) {
      const url = await this.#converter.imageToUrl(callId, base64);
      this.#unfinished.set(callId, { ...item, image: { id: callId, url } });
    }
    this.#settle(callId);
  }

  /** Completes each image that got as far as a picture and takes the others away. */
  settleAll(): void {
    for (const callId of [...this.#unfinished.keys()]) this.#settle(callId);
  }

  #settle(callId: string): void {
    const item = this.#unfinished.get(callId);
    if (!item) return;
    this.#unfinished.delete(callId);
    this.#context.events.push(
      item.image
        ? { type: "thread.item.done", item }
        : { type: "thread.item.removed", item_id: item.id },
    );
  }
}
