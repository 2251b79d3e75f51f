import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  type Model,
} from "@openai/agents";
import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { dependableModel, ReplyError, streamAgentResponse } from "@acme/chatkit-server/agents";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { agentRun, bridgeContext, doneItems, type BridgeContext } from "../support/scripted-model";

/** What the bridge makes of a provider's body, until its end or failure. */
async function bridged(createModel: (client: OpenAI) => Model, body: string) {
  const client = new OpenAI({
    apiKey: "none",
    maxRetries: 0,
    logLevel: "off",
    fetch: async () => new Response(body, { headers: { "Content-Type": "text/event-stream" } }),
  });
  const context = await bridgeContext();
  const model = dependableModel(createModel(client));
  const run = await agentRun(new Agent<BridgeContext>({ name: "Bridged", model }), context);
  const events: ThreadStreamEvent[] = [];
  try {
    for await (const event of streamAgentResponse(context, run)) events.push(event);
  } catch (error) {
    return { events, error };
  }
  return { events, error: undefined };
}

const frame = (data: object) => `data: ${JSON.stringify(data)}\n\n`;
const chunk = (delta: object, finish_reason: string | null = null) =>
  frame({
    id: "c_1",
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason }],
  });
const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
const response = { id: "resp_1", object: "response", output: [], usage };

const APIS = [
  {
    api: "the Responses API",
    model: (client: OpenAI) => new OpenAIResponsesModel(client, "gpt-5"),
    text:
      frame({ type: "response.created", response: { ...response, status: "in_progress" } }) +
      frame({ type: "response.output_text.delta", item_id: "m", content_index: 0, delta: "Half" }),
    end: frame({ type: "response.completed", response: { ...response, status: "completed" } }),
  },
  {
    api: "chat completions",
    model: (client: OpenAI) => new OpenAIChatCompletionsModel(client, "gpt-5"),
    text: chunk({ content: "Half" }),
    end: `${chunk({}, "stop")}data: [DONE]\n\n`,
  },
];

describe.each(APIS)("over $api, a stream", ({ model, text, end }) => {
  it.each([
    "",
    "<html>Sign in to the gateway</html>",
    '{"error":{"message":"oops"}}',
    ": ping\n\n",
  ])("that is %j is the model's failure", async (body) => {
    const { events, error } = await bridged(model, body);
    expect(error).toMatchObject({ name: "ReplyError", ending: { kind: "failed" } });
    expect(doneItems(events)).toEqual([]);
  });

  it.each(["{not json", "<html>", '{"a":', "undefined", "NaN", ":"])(
    "with the data %j is the model's failure, and its text is kept",
    async (data) => {
      const { events, error } = await bridged(model, `${text}data: ${data}\n\n${end}`);
      expect(error).toBeInstanceOf(ReplyError);
      expect(error).toMatchObject({ ending: { kind: "failed" } });
      expect(doneItems(events)).toMatchObject([{ content: [{ text: "Half" }] }]);
    },
  );

  it.each([
    "null",
    "42",
    "[]",
    '"text"',
    "{}",
    '{"type":5}',
    '{"type":"ping"}',
    '{"choices":5}',
    '{"choices":[null]}',
    '{"choices":[{}]}',
  ])(
    "with the data %j either goes on or is the model's failure, and its text is kept",
    async (data) => {
      const { events, error } = await bridged(model, `${text}data: ${data}\n\n${end}`);
      expect([undefined, "failed"]).toContain((error as ReplyError | undefined)?.ending.kind);
      expect(doneItems(events)).toMatchObject([{ content: [{ text: "Half" }] }]);
    },
  );
});
