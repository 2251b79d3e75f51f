import type { ReplyEndingKind } from "@acme/chatkit-server/agents";
import type { ScriptedReply } from "../openai-server/scripted-reply";
import type { OpenAIServer } from "../openai-server/start-openai-server";

export interface EndingCase {
  kind: ReplyEndingKind;
  /** Distinguishes several causes of the same ending. */
  how: string;
  /** The provider's behavior, as described in the documentation. */
  responses: string;
  /** The behavior with chat completions, if different. */
  chat?: string;
  /** Time limit of the whole turn, in milliseconds. */
  timeLimit?: number;
  arrange: (server: OpenAIServer) => void | Promise<void>;
}

const HALF = "Half an answer";
const NO_RETRY = { "x-should-retry": "false" };

const replies =
  (...script: ScriptedReply[]): EndingCase["arrange"] =>
  (server) =>
    server.replyNext(...script);

const refuses =
  (
    status: number,
    failure: { code?: string; type?: string; message?: string },
  ): EndingCase["arrange"] =>
  (server) =>
    server.failNext(status, NO_RETRY, failure);

const failsHalfway = (code: string) => replies({ say: HALF, end: { code, message: "No." } });

/** Each way in which a reply can end. */
export const endingCases: EndingCase[] = [
  {
    kind: "complete",
    how: "with a complete answer",
    responses: "`response.completed`",
    chat: "`finish_reason: stop`",
    arrange: replies({ say: "Here you are." }),
  },
  {
    kind: "refused",
    how: "with a refusal",
    responses: "a `refusal` part",
    chat: "a `refusal`",
    arrange: replies({ say: "", refuse: "I can't help with that." }),
  },
  {
    kind: "length",
    how: "at the token limit",
    responses: "`response.incomplete`, `max_output_tokens`",
    chat: "`finish_reason: length`",
    arrange: replies({ say: HALF, end: "length" }),
  },
  {
    kind: "length",
    how: "before any text",
    responses: "the same, before any text",
    arrange: replies({ say: "", end: "length" }),
  },
  {
    kind: "length",
    how: "at the character limit",
    responses: "text without end",
    arrange: replies({ say: HALF, end: "endless" }),
  },
  {
    kind: "filtered",
    how: "halfway",
    responses: "`response.incomplete`, `content_filter`",
    chat: "`finish_reason: content_filter`",
    arrange: replies({ say: HALF, end: "content_filter" }),
  },
  {
    kind: "filtered",
    how: "before any text",
    responses: "the same, before any text",
    arrange: replies({ say: "", end: "content_filter" }),
  },
  {
    kind: "filtered",
    how: "because of the prompt",
    responses: "400 `content_policy_violation`",
    arrange: refuses(400, { code: "content_policy_violation" }),
  },
  {
    kind: "empty",
    how: "two empty replies",
    responses: "two replies without text or a call, or with only reasoning",
    arrange: replies({ say: "" }, { say: "", think: "Hm." }),
  },
  {
    kind: "stuck",
    how: "only tool calls",
    responses: "tool calls in 12 replies",
    arrange: replies(...Array.from({ length: 12 }, () => ({ tool: "get_cart", arguments: "{}" }))),
  },
  {
    kind: "timed_out",
    how: "before the first event",
    responses: "nothing for `MODEL_FIRST_EVENT_SECONDS`",
    arrange: replies({ say: "", end: "silence" }),
  },
  {
    kind: "timed_out",
    how: "between two events",
    responses: "nothing more for `MODEL_SILENCE_SECONDS`",
    arrange: replies({ say: HALF, end: "silence" }),
  },
  {
    kind: "timed_out",
    how: "at the time limit",
    responses: "still writing after `TURN_SECONDS`",
    timeLimit: 2_000,
    arrange: replies({ say: HALF, end: "endless" }),
  },
  {
    kind: "timed_out",
    how: "at the provider's gateway",
    responses: "504",
    arrange: refuses(504, {}),
  },
  {
    kind: "stopped",
    how: "by the user",
    responses: "the user stops the answer, or closes the page and can't resume it",
    arrange: replies({ say: HALF, end: "silence" }),
  },
  {
    kind: "out_of_context",
    how: "by error code",
    responses: "400 `context_length_exceeded`",
    arrange: refuses(400, { code: "context_length_exceeded" }),
  },
  {
    kind: "out_of_context",
    how: "by error message",
    responses: "400 without a code, `This model's maximum context length is …`",
    arrange: refuses(400, { message: "This model's maximum context length is 8192 tokens." }),
  },
  {
    kind: "out_of_quota",
    how: "immediately",
    responses: "429 `insufficient_quota`, or 402",
    arrange: refuses(429, { code: "insufficient_quota", type: "insufficient_quota" }),
  },
  {
    kind: "out_of_quota",
    how: "halfway",
    responses: "`response.failed`, `insufficient_quota`",
    chat: "an error with that code in the stream",
    arrange: failsHalfway("insufficient_quota"),
  },
  {
    kind: "rate_limited",
    how: "immediately",
    responses: "429 `rate_limit_exceeded`, or any other 429",
    arrange: refuses(429, { code: "rate_limit_exceeded" }),
  },
  {
    kind: "rate_limited",
    how: "halfway",
    responses: "`response.failed`, `rate_limit_exceeded`",
    chat: "an error with that code in the stream",
    arrange: failsHalfway("rate_limit_exceeded"),
  },
  {
    kind: "network",
    how: "halfway",
    responses: "the connection breaks",
    arrange: replies({ say: HALF, end: "cut" }),
  },
  {
    kind: "network",
    how: "immediately",
    responses: "no server answers",
    arrange: (server) => server.close(),
  },
  {
    kind: "unauthorized",
    how: "because of its key",
    responses: "401 or 403, `invalid_api_key`",
    arrange: refuses(401, { code: "invalid_api_key" }),
  },
  {
    kind: "model_missing",
    how: "by error code",
    responses: "404, or `model_not_found` with any status",
    arrange: refuses(400, { code: "model_not_found" }),
  },
  {
    kind: "rejected",
    how: "immediately",
    responses: "any other 400 or 422",
    arrange: refuses(400, {}),
  },
  {
    kind: "failed",
    how: "immediately",
    responses: "500 and more",
    arrange: refuses(500, {}),
  },
  {
    kind: "failed",
    how: "halfway",
    responses: "`response.failed` or `error`",
    chat: "an error in the stream",
    arrange: replies({
      say: HALF,
      end: { code: "server_error", message: "No.", as: "error_event" },
    }),
  },
  {
    kind: "failed",
    how: "without a last event",
    responses: "a stream without a last event",
    chat: "a stream without `finish_reason`",
    arrange: replies({ say: HALF, end: "nothing" }),
  },
];
