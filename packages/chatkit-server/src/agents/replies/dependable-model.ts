import { Usage, type Model, type ModelRequest, type StreamEvent } from "@openai/agents";
import { isBlank } from "../../cut-text";
import { inputFor } from "../model-data";
import { ChatCalls } from "./chat-calls";
import { endingOfError } from "./ending-of-error";
import { readableCalls } from "./readable-calls";
import { ReplyEnded, type FailedEnding } from "./reply-ending";
import { DEFAULT_LIMITS, type ReplyLimits } from "./reply-limits";
import { ReplyReader, UNFINISHED } from "./reply-reader";
import { StreamedOutput } from "./streamed-output";
import { ThoughtsInText, withoutThoughts } from "./thoughts-in-text";
import { withinLimits } from "./within-limits";

type ResponseDone = Extract<StreamEvent, { type: "response_done" }>;

/** The maximum number of requests when the model returns neither text nor calls. */
const MAX_ATTEMPTS = 2;

export interface DependableModelOptions extends ReplyLimits {
  /**
   * Identifies the model provider. Data to return with a call isn't sent to another provider.
   * Default: the same for all models.
   */
  server?: string | undefined;
}

/**
 * Wraps a model so that it behaves like OpenAI's own API:
 *
 * - a streamed reply that is cut off, filtered, broken or late fails with an error containing its
 *   `ReplyEnding`; what was streamed before is kept;
 * - streamed output counts even if the final response omits it;
 * - a reply without text or calls is requested once more;
 * - calls can be read by the Agents SDK and sent back to every server;
 * - what a server of chat completions wants back with a call, such as DeepSeek's reasoning and
 *   Gemini's thought signatures, is kept for it.
 */
export function dependableModel(model: Model, options: DependableModelOptions = {}): Model {
  const advise = model.getRetryAdvice?.bind(model);
  const bounds = { ...DEFAULT_LIMITS, server: "default", ...options };
  const addressed = (request: ModelRequest): ModelRequest =>
    typeof request.input === "string"
      ? request
      : { ...request, input: inputFor(bounds.server, request.input) };
  return {
    supportsPromptModelSelection: model.supportsPromptModelSelection ?? false,
    getResponse: async (request) => {
      const response = await model.getResponse(addressed(request));
      return { ...response, output: readableCalls(response.output, request.input) };
    },
    async *getStreamedResponse(request) {
      const earlier = new Usage();
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const done = yield* streamReply(model, addressed(request), bounds);
        // Aborted: the SDK already knows and expects no response.
        if (!done) return;
        earlier.add(new Usage(done.response.usage));
        if (isEmpty(done)) continue;
        yield { ...done, response: { ...done.response, usage: earlier } };
        return;
      }
      throw new ReplyEnded({ kind: "empty" }, { usage: earlier });
    },
    ...(advise && { getRetryAdvice: advise }),
  };
}

/** Streams one reply and returns its last event, which the caller must send. */
async function* streamReply(
  model: Model,
  request: ModelRequest,
  limits: Required<DependableModelOptions>,
): AsyncGenerator<StreamEvent, ResponseDone | undefined, undefined> {
  const reader = new ReplyReader();
  const streamed = new StreamedOutput();
  const calls = new ChatCalls(limits.server);
  const thoughts = new ThoughtsInText();
  let done: ResponseDone | undefined;
  try {
    for await (const event of withinLimits(model, request, limits)) {
      reader.read(event);
      streamed.read(event);
      calls.read(event);
      if (event.type === "response_done") done = event;
      else yield* thoughts.split(event, reader);
    }
  } catch (error) {
    if (error instanceof ReplyEnded) throw error;
    // An ending that the stream reported is more specific than the SDK's error; otherwise the error
    // is classified.
    const ending = reader.ending ?? endingOfError(error) ?? endingOfUnreadable(error);
    throw ending ? new ReplyEnded(ending, { cause: error, usage: reader.usage }) : error;
  }
  if (request.signal?.aborted) return undefined;
  const ending = reader.finalEnding;
  if (ending || !done) {
    throw new ReplyEnded(ending ?? UNFINISHED, { usage: reader.usage });
  }
  const whole = streamed.complete(calls.complete(done.response.output));
  const output = readableCalls(withoutThoughts(whole), request.input);
  return { ...done, response: { ...done.response, output } };
}

/** The SDKs throw these if a server sends text that isn't JSON, or JSON of another shape. */
function endingOfUnreadable(error: unknown): FailedEnding | null {
  const isUnreadable = error instanceof SyntaxError || error instanceof TypeError;
  return isUnreadable ? { kind: "failed", code: "unreadable_stream" } : null;
}

function isEmpty({ response }: ResponseDone): boolean {
  return response.output.every((item) => {
    if (item.type === "reasoning") return true;
    if (item.type !== "message" || item.role !== "assistant") return false;
    return item.content.every((part) => part.type === "output_text" && isBlank(part.text));
  });
}
