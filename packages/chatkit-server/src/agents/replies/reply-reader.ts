import type { protocol, StreamEvent } from "@openai/agents";
import { z } from "zod";
import { readTextDelta } from "../response-events";
import { endingOfFailure, endingOfFinishReason, endingOfIncomplete } from "./provider-codes";
import type { FailedEnding, ReplyUsage } from "./reply-ending";

const ChatChunkSchema = z.object({
  choices: z.array(z.object({ finish_reason: z.string().nullish() })),
});

const failure = z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish();
const usage = z.object({ input_tokens: z.number(), output_tokens: z.number() });
const ResponseSchema = z.object({
  status: z.string().optional(),
  error: failure,
  incomplete_details: z.object({ reason: z.string().optional() }).nullish(),
  usage: usage.optional().catch(undefined),
});
const TerminalEventSchema = z.union([
  z.object({
    type: z.enum(["response.completed", "response.incomplete", "response.failed"]),
    response: ResponseSchema.default({}),
  }),
  z.object({
    type: z.enum(["error", "response.error"]),
    code: z.string().nullish(),
    message: z.string().nullish(),
    error: failure,
  }),
]);

/** A stream that ends without a final event was cut off. */
export const UNFINISHED: FailedEnding = { kind: "failed", code: "unfinished_stream" };

/** Determines from a model's stream how the reply ends, which the Agents SDK doesn't report. */
export class ReplyReader {
  /** Whether this is a chat-completions stream. */
  isChat = false;
  /** What the reply used, if the stream has reported it. */
  usage: ReplyUsage | undefined;
  #isFinished = false;
  /** Whether anything of the reply itself has arrived. */
  #hasBegun = false;
  #ending: FailedEnding | undefined;

  read(event: StreamEvent): void {
    if (event.type === "response_done") this.#readDone(event);
    this.#hasBegun ||= event.type !== "response_started";
    if (event.type !== "model" || readTextDelta(event.event)) return;
    const chunk = ChatChunkSchema.safeParse(event.event).data;
    if (chunk) this.#readChunk(chunk);
    else this.#readTerminalEvent(event.event);
  }

  /** The ending that the stream itself reported, if any. */
  get ending(): FailedEnding | undefined {
    return this.#ending;
  }

  /** The ending after the stream has ended; undefined for a normal end. */
  get finalEnding(): FailedEnding | undefined {
    if (this.#ending || this.#isFinished) return this.#ending;
    return UNFINISHED;
  }

  /** The SDK ends every chat completion normally, even if the server didn't, or sent none. */
  #readDone({ response }: protocol.StreamEventResponseCompleted): void {
    this.usage = response.usage;
    const isReply = this.#hasBegun || response.output.length > 0;
    if (isReply && !this.isChat) this.#isFinished = true;
  }

  #readChunk({ choices: [choice] }: z.infer<typeof ChatChunkSchema>): void {
    this.isChat = true;
    if (!choice?.finish_reason) return;
    this.#isFinished = true;
    this.#ending = endingOfFinishReason(choice.finish_reason);
  }

  #readTerminalEvent(raw: unknown): void {
    const { data } = TerminalEventSchema.safeParse(raw);
    if (!data) return;
    if (!("response" in data)) {
      this.#ending = failed(data.error ?? data);
      return;
    }
    const { response } = data;
    if (response.usage) {
      const { input_tokens: inputTokens, output_tokens: outputTokens } = response.usage;
      this.usage = { inputTokens, outputTokens };
    }
    if (data.type === "response.failed" || response.status === "failed") {
      this.#ending = failed(response.error);
    } else if (data.type === "response.incomplete" || response.status === "incomplete") {
      this.#ending = endingOfIncomplete(response.incomplete_details?.reason);
    }
  }
}

function failed(error: z.infer<typeof failure>): FailedEnding {
  const codes = error?.code ? [error.code] : [];
  return endingOfFailure({ codes, message: error?.message ?? "" });
}
