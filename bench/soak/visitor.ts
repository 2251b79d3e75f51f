import { ThreadStreamEventSchema, type ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { decodeFrames, END_MARK } from "@acme/chatkit-server/sse";
import { collect, textDelta } from "../../tests/support/http-events";
import { textInput, type ChatKitHttpClient } from "../../tests/support/chatkit-http-client";
import type { PaceName } from "../whole-path/pace";

/** No turn of the soak takes longer. */
const ANSWER_WAIT_MS = 60_000;
/** A turn ends only when it is stopped, not when its reader leaves. */
export const durable = { turns: { explicit_stop: true } };

/** One user in the chat; reports the milliseconds from each message to its first byte. */
export class Visitor {
  readonly #client: ChatKitHttpClient;
  readonly #onFirstByte: (milliseconds: number) => void;

  constructor(client: ChatKitHttpClient, onFirstByte: (milliseconds: number) => void) {
    this.#client = client;
    this.#onFirstByte = onFirstByte;
  }

  /** Sends a message, in a new thread unless one is named, and reads the answer to its end. */
  async say(pace: PaceName, threadId?: string): Promise<ThreadStreamEvent[]> {
    return collect(this.begin(pace, threadId));
  }

  /** Sends a message; who stops reading the events leaves. */
  begin(pace: PaceName, threadId?: string, metadata?: object): AsyncGenerator<ThreadStreamEvent> {
    const message = textInput(pace);
    return threadId
      ? this.follow("threads.add_user_message", { thread_id: threadId, ...message }, metadata)
      : this.follow("threads.create", message, metadata);
  }

  /** The events of a streamed request; who stops reading them disconnects. */
  async *follow(
    type: string,
    params: object,
    metadata?: object,
  ): AsyncGenerator<ThreadStreamEvent> {
    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(ANSWER_WAIT_MS)]);
    const started = performance.now();
    let isFirst = true;
    try {
      const options = { signal, ...(metadata && { metadata }) };
      const response = await this.#client.send(type, params, options);
      if (!response.ok || !response.body) throw await refusal(type, response);
      let hasEnded = false;
      for await (const data of decodeFrames(response.body)) {
        if (isFirst) this.#onFirstByte(performance.now() - started);
        isFirst = false;
        if (data === END_MARK) hasEnded = true;
        else yield ThreadStreamEventSchema.parse(JSON.parse(data));
      }
      if (metadata === durable && !hasEnded) throw new Error("The stream broke off");
    } finally {
      gone.abort();
    }
  }

  /** Sends a message and disconnects at the first word. Resolves to the new thread's id. */
  async leave(pace: PaceName, metadata?: object): Promise<string> {
    let threadId = "";
    for await (const event of this.begin(pace, undefined, metadata)) {
      if (event.type === "thread.created") threadId = event.thread.id;
      if (textDelta(event) !== undefined) return threadId;
    }
    throw new Error("The answer ended before its first word");
  }

  /** A request that is answered with JSON. */
  async ask(type: string, params: object): Promise<unknown> {
    const signal = AbortSignal.timeout(ANSWER_WAIT_MS);
    const response = await this.#client.send(type, params, { signal });
    if (!response.ok) throw await refusal(type, response);
    return response.json();
  }
}

async function refusal(type: string, response: Response): Promise<Error> {
  return new Error(`${type} answered ${response.status}: ${await response.text()}`);
}
