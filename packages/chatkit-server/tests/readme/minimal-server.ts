import { ChatKitServer, handleChatKitRequest, MemoryStore } from "@acme/chatkit-server";
import type { ThreadMetadata, ThreadStreamEvent, UserMessageItem } from "@acme/chatkit-server";

class EchoServer extends ChatKitServer<null> {
  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
  ): AsyncGenerator<ThreadStreamEvent> {
    const said = message?.content.map((part) => part.text).join(" ") ?? "nothing";
    yield {
      type: "thread.item.done",
      item: {
        type: "assistant_message",
        id: this.store.generateItemId("message", thread, null),
        thread_id: thread.id,
        created_at: this.now(),
        content: [{ type: "output_text", text: `You said: ${said}`, annotations: [] }],
      },
    };
  }
}

const server = new EchoServer({ store: new MemoryStore<null>() });

export const POST = (request: Request) => handleChatKitRequest(server, request, null);
