import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import {
  pageSchema,
  ThreadItemSchema,
  ThreadSchema,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import { decodeEvents } from "@acme/chatkit-server/sse";

const ItemsSchema = pageSchema(ThreadItemSchema);
const ThreadsSchema = pageSchema(ThreadSchema);

const MAX_ATTEMPTS = 10;
const PAUSE_MS = 500;

export interface SendOptions {
  text: string;
  threadId?: string | undefined;
  idempotencyKey?: string | undefined;
}

/** Speaks ChatKit with one server process as one user. */
export class ChatClient {
  readonly #user: string;

  constructor(user: string) {
    this.#user = user;
  }

  /** Sends a message; the events end where the connection does. */
  async *send(url: string, options: SendOptions): AsyncGenerator<ThreadStreamEvent> {
    const input = {
      content: [{ type: "input_text", text: options.text }],
      attachments: [],
      inference_options: {},
    };
    const body = options.threadId
      ? { type: "threads.add_user_message", params: { thread_id: options.threadId, input } }
      : { type: "threads.create", params: { input } };
    yield* decodeEvents(this.#post(url, body, options.idempotencyKey));
  }

  /** Waits until no turn runs in the thread, repaired if its process died. */
  async waitForTurn(url: string, threadId: string): Promise<void> {
    const body = { type: "turns.attach", params: { thread_id: threadId } };
    for await (const _ of decodeEvents(this.#post(url, body))) continue;
  }

  async loadItems(url: string, threadId: string) {
    const params = { thread_id: threadId, limit: 1_000, order: "asc" };
    return ItemsSchema.parse(await this.#json(url, { type: "items.list", params })).data;
  }

  async loadThreads(url: string) {
    const params = { limit: 1_000, order: "asc" };
    return ThreadsSchema.parse(await this.#json(url, { type: "threads.list", params })).data;
  }

  async #json(url: string, body: object): Promise<unknown> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#post(url, body)) chunks.push(chunk);
    return z.json().parse(JSON.parse(Buffer.concat(chunks).toString()));
  }

  /**
   * What arrived counts, also when the connection breaks off. A server whose database is locked, by
   * a process that died in a transaction for instance, asks to try again in a moment.
   */
  async *#post(url: string, body: object, idempotencyKey?: string): AsyncGenerator<Uint8Array> {
    const headers = {
      "x-user": this.#user,
      ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
    };
    try {
      for (let attempt = 1; ; attempt += 1) {
        const response = await post(url, headers, JSON.stringify(body));
        if (response.statusCode === 200) return yield* response;
        const answer = await text(response);
        if (response.statusCode !== 503 || attempt === MAX_ATTEMPTS) throw new Error(answer);
        await wait(PAUSE_MS);
      }
    } catch (error) {
      if (!isBrokenConnection(error)) throw error;
    }
  }
}

function post(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<IncomingMessage> {
  const outgoing = httpRequest(url, { method: "POST", headers });
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.on("response", resolve).on("error", reject);
  });
  outgoing.end(body);
  return response;
}

function isBrokenConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ECONNRESET" || error.code === "ECONNREFUSED" || error.code === "EPIPE")
  );
}
