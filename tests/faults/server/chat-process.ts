import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  ChatKitServer,
  handleChatKitRequest,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type Turn,
  type UserMessageItem,
} from "@acme/chatkit-server";
import { openDatabase, readDatabaseTarget, type Owner } from "@/lib/db";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";

// A server process of its own, to be killed: the library and the stores, a scripted answer, and
// nothing between them and HTTP. Prints its port when it listens.

const WORDS = 120;
const WORD_INTERVAL_MS = 10;

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: console.error };
const opened = await openDatabase(readDatabaseTarget(process.env));
const database = async () => opened;

class CountingServer extends ChatKitServer<Owner> {
  /** A finished item, then one that grows word by word; "quick" has it at once, "endless" never. */
  async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Owner,
    { signal }: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const request = textOf(message);
    const first = this.#message(thread, `First of ${request}`, context);
    yield { type: "thread.item.added", item: first };
    yield { type: "thread.item.done", item: first };
    const second = this.#message(thread, "", context);
    yield { type: "thread.item.added", item: second };
    if (!request.startsWith("quick")) {
      const words = request.startsWith("endless") ? Number.POSITIVE_INFINITY : WORDS;
      for (let word = 0; word < words && !signal.aborted; word += 1) {
        await new Promise((resolve) => setTimeout(resolve, WORD_INTERVAL_MS));
        yield {
          type: "thread.item.updated",
          item_id: second.id,
          update: {
            type: "assistant_message.content_part.text_delta",
            content_index: 0,
            delta: `${word} `,
          },
        };
      }
    }
    const text = request.startsWith("quick") ? `Answer to ${request}` : countedWords();
    const done = { ...second, content: [{ type: "output_text" as const, text, annotations: [] }] };
    yield { type: "thread.item.done", item: done };
  }

  #message(thread: ThreadMetadata, text: string, context: Owner) {
    return {
      type: "assistant_message" as const,
      id: this.store.generateItemId("message", thread, context),
      thread_id: thread.id,
      created_at: new Date().toISOString(),
      content: [{ type: "output_text" as const, text, annotations: [] }],
    };
  }
}

function textOf(message: UserMessageItem | null): string {
  return message?.content.map((part) => part.text).join("") ?? "";
}

function countedWords(): string {
  return Array.from({ length: WORDS }, (_, word) => `${word} `).join("");
}

const server = new CountingServer({
  store: new PrismaStore({ database }),
  turnStore: new PrismaTurnStore({ database }),
  logger,
  ...(process.env["LEASE_MS"] && {
    leaseDuration: Number(process.env["LEASE_MS"]),
    checkpointInterval: Number(process.env["CHECKPOINT_MS"]),
    followInterval: 50,
  }),
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const owner = { tenantId: "test", userId: String(request.headers["x-user"]) };
  const key = request.headers["idempotency-key"];
  const answered = await handleChatKitRequest(
    server,
    new Request("http://server/api/chatkit", {
      method: "POST",
      body: await readAll(request),
      ...(key !== undefined && { headers: { "idempotency-key": String(key) } }),
    }),
    owner,
  );
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  for await (const chunk of answered.body ?? []) response.write(chunk);
  response.end();
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const listener = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
listener.listen(0, "127.0.0.1", () => {
  const address = listener.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
