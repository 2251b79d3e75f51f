import type {
  Response as ModelResponse,
  ResponseStreamEvent,
} from "openai/resources/responses/responses";
import { randomId } from "@/lib/assistant/demo-model/streaming/ids";
import { noPace, type Pace } from "@/lib/assistant/demo-model/streaming/pace";
import { responseEvents } from "@/lib/assistant/demo-model/streaming/response-events";
import { decideReply } from "./decide-reply";
import { endStream } from "./end-stream";
import type { Exchange } from "./exchange";
import { agentItems, readResponsesRequest } from "./responses-request";
import { callEvents, textEvents, wordEvent, type ApiEvent } from "./responses-script";
import { callsOf, isText, type ScriptedReply } from "./scripted-reply";

/** `POST /v1/responses`, streamed as named server-sent events or as one JSON object. */
export async function answerResponses(exchange: Exchange, pace: Pace): Promise<void> {
  const request = readResponsesRequest(exchange.body);
  const tools = request.tools.map(({ name }) => name);
  const scripted = exchange.takeReply(tools);
  if (scripted) return streamScripted(exchange, scripted, { model: request.model, pace });
  const decision = await decideReply(agentItems(request), tools);
  const events = responseEvents(decision, {
    model: request.model,
    makeId: randomId,
    pace: request.stream ? pace : noPace,
    createdAt: Math.floor(Date.now() / 1_000),
    usage: {
      input_tokens: 100,
      output_tokens: 20,
      total_tokens: 120,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens_details: { reasoning_tokens: 0 },
    },
    signal: exchange.signal,
  });
  if (!request.stream) return exchange.sendJson(await finalResponse(events));
  exchange.beginStream();
  for await (const event of events) {
    await exchange.sendEvent(JSON.stringify(event), {
      name: event.type,
      isDelta: event.type === "response.output_text.delta",
    });
  }
  exchange.endStream();
}

async function streamScripted(
  exchange: Exchange,
  reply: ScriptedReply,
  { model, pace }: { model: string; pace: Pace },
): Promise<void> {
  exchange.beginStream();
  const end = isText(reply) ? reply.end : undefined;
  const send = async (event: ApiEvent) => {
    const isDelta = event.type === "response.output_text.delta";
    if (isDelta) await pace(exchange.signal);
    await exchange.sendEvent(JSON.stringify(event), { name: event.type, isDelta });
  };
  if (!(end === "silence" && isText(reply) && reply.say === "")) {
    const events = isText(reply)
      ? textEvents(reply, model)
      : callEvents({ ...reply, calls: callsOf(reply) }, model);
    for (const event of events) await send(event);
  }
  await endStream(exchange, end, (word) => send(wordEvent(word)));
}

async function finalResponse(events: AsyncIterable<ResponseStreamEvent>): Promise<ModelResponse> {
  for await (const event of events) {
    if (event.type === "response.completed") {
      const { output_text: _joined, ...response } = event.response;
      return { ...response, output_text: _joined };
    }
  }
  throw new Error("The response never completed.");
}
