import {
  ChatKitServer,
  MemoryStore,
  type Action,
  type AssistantMessageItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type WidgetItem,
} from "@acme/chatkit-server";

class EventServer extends ChatKitServer<object> {
  override async *respond(
    thread: ThreadMetadata,
    _message: unknown,
    context: object,
  ): AsyncGenerator<ThreadStreamEvent> {
    yield { type: "progress_update", text: "Searching the catalog..." };
    yield { type: "client_effect", name: "open_dialog", data: { dialog_id: "settings" } };

    const item = this.#message(thread, context, "Hello");
    yield { type: "thread.item.added", item };
    yield {
      type: "thread.item.updated",
      item_id: item.id,
      update: {
        type: "assistant_message.content_part.text_delta",
        content_index: 0,
        delta: " world",
      },
    };
    yield {
      type: "thread.item.done",
      item: this.#message(thread, context, "Hello world", item.id),
    };

    const draft = this.#message(thread, context, "A draft");
    yield { type: "thread.item.done", item: draft };
    yield {
      type: "thread.item.replaced",
      item: this.#message(thread, context, "The final text", draft.id),
    };
    const slip = this.#message(thread, context, "A slip");
    yield { type: "thread.item.done", item: slip };
    yield { type: "thread.item.removed", item_id: slip.id };
    yield {
      type: "error",
      code: "processing_error",
      message: "One supplier didn't answer.",
      allow_retry: true,
    };
  }

  override async *action(
    thread: ThreadMetadata,
    { type, payload }: Action,
    _sender: WidgetItem | null,
    context: object,
  ): AsyncGenerator<ThreadStreamEvent> {
    if (type !== "select_option") return;
    const item = this.#message(thread, context, `You chose ${JSON.stringify(payload)}.`);
    yield { type: "thread.item.done", item };
  }

  override getStreamOptions() {
    return { allow_cancel: true };
  }

  #message(
    thread: ThreadMetadata,
    context: object,
    text: string,
    id = this.store.generateItemId("message", thread, context),
  ): AssistantMessageItem {
    return {
      type: "assistant_message",
      id,
      thread_id: thread.id,
      created_at: this.now(),
      content: [{ type: "output_text", text, annotations: [] }],
    };
  }
}

export const server = new EventServer({ store: new MemoryStore() });
