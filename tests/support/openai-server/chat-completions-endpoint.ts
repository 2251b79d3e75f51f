import { randomId } from "@/lib/assistant/demo-model/streaming/ids";
import type { Pace } from "@/lib/assistant/demo-model/streaming/pace";
import { splitWords } from "@/lib/assistant/demo-model/streaming/split-words";
import type { Decision } from "@/lib/assistant/demo-model/conversation";
import { agentItems, readChatRequest, type ChatRequest } from "./chat-completions-request";
import { decideReply } from "./decide-reply";
import { takeBack, type Dialect } from "./dialects";
import { endStream } from "./end-stream";
import type { Exchange } from "./exchange";
import { isAbrupt } from "./responses-script";
import { callsOf, isText, type ScriptedCall, type ScriptedReply } from "./scripted-reply";

const USAGE = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

/** `POST /v1/chat/completions`, streamed as chunks or as one JSON object. */
export async function answerChatCompletions(
  exchange: Exchange,
  pace: Pace,
  dialect: Dialect,
): Promise<void> {
  const request = readChatRequest(takeBack(dialect, exchange.body));
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
  await streamChunks(exchange, { pace, reply, request, head, dialect });
}

interface Chunks {
  pace: Pace;
  reply: ScriptedReply;
  request: ChatRequest;
  head: object;
  dialect: Dialect;
}

async function streamChunks(
  exchange: Exchange,
  { pace, reply, request, head, dialect }: Chunks,
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
  const end = isText(reply) ? reply.end : undefined;
  if (isText(reply) && reply.say === "" && end === "silence") {
    return endStream(exchange, end, async () => undefined);
  }
  if (isText(reply)) {
    await send({ role: "assistant", content: "" }, null);
    for (const delta of thinking(reply, dialect)) await send(delta, null);
    if (reply.refuse !== undefined) await send({ refusal: reply.refuse }, null);
    for (const content of splitWords(reply.say)) {
      await pace(exchange.signal);
      await send({ content }, null, true);
    }
  } else {
    await send({ role: "assistant", content: null }, null);
    for (const delta of thinking(reply, dialect)) await send(delta, null);
    for (const delta of dialect.calls(callsOf(reply))) await send(delta, null);
  }
  if (typeof end === "object") {
    const { code, message } = end;
    const error = { message, type: "server_error", param: null, code };
    await exchange.sendEvent(JSON.stringify({ error }), { isDelta: false });
  } else if (!isAbrupt(end)) {
    await send({}, finishReason(reply));
    if (request.stream_options?.include_usage) {
      const usage = { ...head, object: "chat.completion.chunk", choices: [], usage: USAGE };
      await exchange.sendEvent(JSON.stringify(usage), { isDelta: false });
    }
    await exchange.sendEvent("[DONE]", { isDelta: false });
  }
  await endStream(exchange, end, (content) => send({ content }, null, true));
}

function thinking(reply: ScriptedReply, dialect: Dialect): object[] {
  const text = "think" in reply ? reply.think : undefined;
  return text === undefined ? [] : dialect.thinking(text);
}

function finishReason(reply: ScriptedReply): string {
  if (!isText(reply)) return "tool_calls";
  return reply.end === "length" || reply.end === "content_filter" ? reply.end : "stop";
}

function replyTo(decided: Decision | ScriptedReply): ScriptedReply {
  if (!("kind" in decided)) return decided;
  if (decided.kind === "say") return { say: decided.text };
  return { tool: decided.call.tool, arguments: JSON.stringify(decided.call.arguments) };
}

function completion(reply: ScriptedReply): object {
  const message = isText(reply)
    ? { role: "assistant", content: reply.say, refusal: null }
    : {
        role: "assistant",
        content: null,
        refusal: null,
        tool_calls: callsOf(reply).map(toolCall),
      };
  const finish_reason = finishReason(reply);
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
