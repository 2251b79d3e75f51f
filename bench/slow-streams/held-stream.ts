import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { ThreadItemSchema, ThreadStreamEventSchema } from "@acme/chatkit-server/protocol";
import { decodeFrames } from "@acme/chatkit-server/sse";
import { doneItems, textDelta } from "../../tests/support/http-events";
import { openStream } from "../whole-path/load";
import { numbersOf, paces } from "../whole-path/pace";
import type { WholePathServer } from "../whole-path/servers";

const wholeText = numbersOf(paces["bench held"].deltas);
/** Opening all the streams, and then reading them. */
const WAIT_MS = 1_500_000;
const AnswerSchema = z
  .string()
  .transform((json) => ThreadItemSchema.parse(JSON.parse(json)))
  .transform((item) => (item.type === "assistant_message" ? item.content : []));

/** A stream whose words the model holds back until they are released. */
export class HeldStream {
  readonly #response: IncomingMessage;
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<void>;
  /** When the last byte came. */
  endedAt = 0;

  private constructor(response: IncomingMessage) {
    this.#response = response;
    response.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve, reject) => {
      response.once("end", resolve);
      response.once("error", reject);
      response.once("aborted", () => reject(new Error("The stream was dropped")));
    });
    // Rejections are reported by `check`.
    this.#ended.catch(() => undefined);
  }

  /** Resolves when the server has accepted the message. */
  static async open(server: WholePathServer, user: string): Promise<HeldStream> {
    const response = await openStream(server, user, "bench held", WAIT_MS);
    const stream = new HeldStream(response);
    await new Promise<void>((resolve, reject) => {
      response.once("data", () => resolve());
      stream.#ended.then(() => reject(new Error("The stream was empty")), reject);
    });
    return stream;
  }

  /** Waits for the end. Throws if the stream hasn't got its whole text exactly once. */
  async check(): Promise<void> {
    await this.#ended;
    this.endedAt = performance.now();
    const events = [];
    for await (const data of decodeFrames(toAsync(this.#chunks))) {
      events.push(ThreadStreamEventSchema.parse(JSON.parse(data)));
    }
    const error = events.find(({ type }) => type === "error");
    if (error) throw new Error(`The stream ended with ${JSON.stringify(error)}`);
    const streamed = events.map((event) => textDelta(event) ?? "").join("");
    if (streamed !== wholeText) throw new Error(`The stream's text is: ${streamed}`);
    const done = doneItems(events).filter(({ type }) => type === "assistant_message");
    if (done.length !== 1) throw new Error(`The stream had ${done.length} answers`);
    expectWhole(JSON.stringify(done[0]));
  }

  close(): void {
    this.#response.destroy();
  }
}

/** Throws if the answer, as JSON, hasn't got the whole text exactly once. */
export function expectWhole(answer: string): void {
  const text = AnswerSchema.parse(answer)
    .map((part) => part.text)
    .join("");
  if (text !== wholeText) throw new Error(`The answer's text is: ${text}`);
}

async function* toAsync(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
