import type { AssistantServer } from "@/lib/assistant/assistant-server";
import { createRequestContext } from "@/lib/assistant/request-context";
import {
  handleChatKitRequest,
  ThreadStreamEventSchema,
  type ThreadItem,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import type { Owner } from "@/lib/db/owner";
import { shopPage } from "./shop-page";

const URL = "https://shop.example/api/chatkit";

/** A ChatKit client without a UI: sends requests, reads events, runs client tools. */
export class AssistantClient {
  readonly #server: AssistantServer;
  readonly owner: Owner;
  threadId: string | null = null;
  readonly clientToolCalls: string[] = [];

  /** `language` is the browser's, as a BCP 47 tag. */
  constructor(
    server: AssistantServer,
    owner: Owner,
    readonly language = "en",
  ) {
    this.#server = server;
    this.owner = owner;
  }

  /** Sends a message and runs the client tools that result from it. Returns all events in order. */
  async say(text: string): Promise<ThreadStreamEvent[]> {
    return this.act(this.messageRequest(text));
  }

  /** Sends a request and runs the client tools that result from it. */
  async act(body: object): Promise<ThreadStreamEvent[]> {
    const events = await this.stream(body);
    const page = shopPage(this.owner);
    for (;;) {
      const call = pendingCall(events);
      if (!call) return events;
      this.clientToolCalls.push(call.name);
      const result = await page.runClientTool({ name: call.name, params: call.arguments });
      const params = { thread_id: this.threadId, result };
      events.push(...(await this.stream({ type: "threads.add_client_tool_output", params })));
    }
  }

  messageRequest(text: string): object {
    const input = {
      content: [{ type: "input_text", text }],
      attachments: [],
      inference_options: {},
    };
    return this.threadId === null
      ? { type: "threads.create", params: { input } }
      : { type: "threads.add_user_message", params: { thread_id: this.threadId, input } };
  }

  async stream(body: object, signal?: AbortSignal): Promise<ThreadStreamEvent[]> {
    const events: ThreadStreamEvent[] = [];
    for await (const event of this.events(body, signal)) events.push(event);
    return events;
  }

  async *events(body: object, signal?: AbortSignal): AsyncGenerator<ThreadStreamEvent> {
    const response = await this.send(body, signal);
    if (response.headers.get("content-type") !== "text/event-stream") {
      throw new Error(`No stream: ${response.status} ${await response.text()}`);
    }
    for await (const event of readEvents(response)) {
      if (event.type === "thread.created") this.threadId = event.thread.id;
      yield event;
    }
  }

  async json(body: object): Promise<unknown> {
    const response = await this.send(body);
    const value: unknown = await response.json();
    return value;
  }

  send(body: object, signal?: AbortSignal): Promise<Response> {
    const request = new Request(URL, {
      method: "POST",
      headers: { "accept-language": this.language },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const context = createRequestContext({
      request,
      caller: { ...this.owner, guest: true, by: "bearer" },
      requestId: "req_test",
    });
    return handleChatKitRequest(this.#server, request, context);
  }
}

export async function* readEvents(response: Response): AsyncGenerator<ThreadStreamEvent> {
  if (!response.body) return;
  let buffer = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    buffer += chunk;
    for (let end = buffer.indexOf("\n\n"); end >= 0; end = buffer.indexOf("\n\n")) {
      const frame = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (frame.startsWith("data: "))
        yield ThreadStreamEventSchema.parse(JSON.parse(frame.slice(6)));
    }
  }
}

function pendingCall(events: readonly ThreadStreamEvent[]) {
  const last = doneItems(events).at(-1);
  return last?.type === "client_tool_call" && last.status === "pending" ? last : undefined;
}

export function doneItems(events: readonly ThreadStreamEvent[]): ThreadItem[] {
  return events.flatMap((event) => (event.type === "thread.item.done" ? [event.item] : []));
}

/** The texts of the finished assistant messages. */
export function replies(events: readonly ThreadStreamEvent[]): string[] {
  return doneItems(events).flatMap((item) =>
    item.type === "assistant_message" ? [item.content.map((part) => part.text).join("")] : [],
  );
}

export function deltas(events: readonly ThreadStreamEvent[]): string[] {
  return events.flatMap((event) =>
    event.type === "thread.item.updated" &&
    event.update.type === "assistant_message.content_part.text_delta"
      ? [event.update.delta]
      : [],
  );
}
