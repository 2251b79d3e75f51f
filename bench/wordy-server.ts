import {
  ChatKitServer,
  MemoryStore,
  type AssistantMessageItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import { workload } from "./workload";

/** Answers like a model that writes five hundred words without delay. */
class WordyServer extends ChatKitServer<null> {
  override async *respond(thread: ThreadMetadata): AsyncGenerator<ThreadStreamEvent> {
    const item: AssistantMessageItem = {
      type: "assistant_message",
      id: this.store.generateItemId("message", thread, null),
      thread_id: thread.id,
      created_at: this.now(),
      content: [],
    };
    yield { type: "thread.item.added", item };
    for (let index = 0; index < workload.deltas; index += 1) {
      yield {
        type: "thread.item.updated",
        item_id: item.id,
        update: {
          type: "assistant_message.content_part.text_delta",
          content_index: 0,
          delta: workload.delta,
        },
      };
    }
    const text = workload.delta.repeat(workload.deltas);
    yield {
      type: "thread.item.done",
      item: { ...item, content: [{ type: "output_text", text, annotations: [] }] },
    };
  }
}

export function createWordyServer(): WordyServer {
  return new WordyServer({ store: new MemoryStore<null>() });
}
