import { randomId } from "@/lib/assistant/demo-model/streaming/ids";
import type { Pace } from "@/lib/assistant/demo-model/streaming/pace";
import { splitWords } from "@/lib/assistant/demo-model/streaming/split-words";
import type { Decision } from "@/lib/assistant/demo-model/decide";
import { agentItems, readChatRequest, type ChatRequest } from "./chat-completions-request";
import { decideReply } from "./decide-reply";
import type { Exchange } from "./exchange";
import { callsOf, type ScriptedCall, type ScriptedReply } from "./scripted-reply";

const USAGE = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

/** `POST /v1/chat/completions`, streamed as chunks or as one JSON object. */
export async function answerChatCompletions(exchange: Exchange, pace: Pace): Promise<void> {
  const request = readChatRequest(exchange.body);
  const tools = (request.tools ?? []).map(({ function: { name } }) => name);
  const reply = replyTo(
    exchange.takeReply(tools) ?? (await decideReply(agentItems(request), tools)),
  );
  const head = {
    id: `chatcmpl-${crypto.randomUUID()}`,
    created: Math.floor(Date.now() / 1_000),
    model: request.model,
  };
  if (!request.stream) return exchange.sendJson({ ...head, ...completion(reply) });
  await streamChunks(exchange, { pace, reply, request, head });
}

interface Chunks {
  pace: Pace;
  reply: ScriptedReply;
  request: ChatRequest;
  head: object;
}

async function streamChunks(
  exchange: Exchange,
  { pace, reply, request, head }: Chunks,
): Promise<void> {
  const send = (delta: object, finish: string | null, isDelta = false) =>
    exchange.sendEvent(
      JSON.stringify({
        ...head,
        object: "chat.completion.chunk",
        choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }],
      }),
      { isDelta },
    );
  exchange.beginStream();
  if ("say" in reply) {
    await send({ role: "assistant", content: "" }, null);
    for (const content of splitWords(reply.say)) {
      await pace(exchange.signal);
      await send({ content }, null, true);
    }
    await send({}, "stop");
  } else {
    await send({ role: "assistant", content: null }, null);
    for (const [index, call] of callsOf(reply).map(toolCall).entries()) {
      const { arguments: given, name } = call.function;
      const start = { ...call, index, function: { name, arguments: "" } };
      await send({ tool_calls: [start] }, null);
      await send({ tool_calls: [{ index, function: { arguments: given } }] }, null);
    }
    await send({}, "tool_calls");
  }
  if (request.stream_options?.include_usage) {
    const usage = { ...head, object: "chat.completion.chunk", choices: [], usage: USAGE };
    await exchange.sendEvent(JSON.stringify(usage), { isDelta: false });
  }
  await exchange.sendEvent("[DONE]", { isDelta: false });
  exchange.endStream();
}

function replyTo(decided: Decision | ScriptedReply): ScriptedReply {
  if (!("kind" in decided)) return decided;
  if (decided.kind === "say") return { say: decided.text };
  return { tool: decided.call.tool, arguments: JSON.stringify(decided.call.arguments) };
}

function completion(reply: ScriptedReply): object {
  const message =
    "say" in reply
      ? { role: "assistant", content: reply.say, refusal: null }
      : {
          role: "assistant",
          content: null,
          refusal: null,
          tool_calls: callsOf(reply).map(toolCall),
        };
  const finish_reason = "say" in reply ? "stop" : "tool_calls";
  return {
    object: "chat.completion",
    choices: [{ index: 0, message, finish_reason, logprobs: null }],
    usage: USAGE,
  };
}

function toolCall(call: ScriptedCall) {
  return {
    id: randomId("call"),
    type: "function",
    function: { name: call.tool, arguments: call.arguments },
  };
}
