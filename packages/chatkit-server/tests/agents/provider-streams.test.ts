import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  type Model,
} from "@openai/agents";
import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import {
  clientTool,
  dependableModel,
  stopAtClientTools,
  streamAgentResponse,
} from "@acme/chatkit-server/agents";
import { z } from "zod";
import { collect } from "../support/collect";
import {
  agentRun,
  bridgeContext,
  doneItems,
  functionCall,
  message,
  outline,
  reasoning,
  type BridgeContext,
} from "../support/scripted-model";

const contract = {
  name: "switch_theme",
  description: "Switches the theme.",
  parameters: z.object({ theme: z.string() }),
};

/** The events that the bridge creates from these server-sent events of a provider. */
async function bridged(createModel: (client: OpenAI) => Model, events: object[]) {
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
  const client = new OpenAI({
    apiKey: "none",
    maxRetries: 0,
    fetch: async () =>
      new Response(`${body}data: [DONE]\n\n`, { headers: { "Content-Type": "text/event-stream" } }),
  });
  const context = await bridgeContext();
  const agent = new Agent<BridgeContext>({
    name: "Bridged",
    model: createModel(client),
    tools: [clientTool<object>(contract)],
    toolUseBehavior: stopAtClientTools,
  });
  return collect(streamAgentResponse(context, await agentRun(agent, context)));
}

it("converts the events of the Responses API", async () => {
  const outputs = [
    reasoning([["Dark", "?"]]),
    message("At once.", { id: "msg_1", deltas: ["At ", "once."] }),
    functionCall("switch_theme", { theme: "dark" }),
  ];
  const doneOf = (output: (typeof outputs)[number]) => output.events.at(-1)?.["item"];
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const response = { id: "resp_1", object: "response", status: "completed", usage };
  const events = await bridged(
    (client) => new OpenAIResponsesModel(client, "gpt-5"),
    [
      { type: "response.created", response: { ...response, status: "in_progress", output: [] } },
      ...outputs.flatMap((output) => output.events),
      { type: "response.completed", response: { ...response, output: outputs.map(doneOf) } },
    ],
  );
  expect(outline(events)).toEqual([
    "added(workflow)",
    "workflow.task.added",
    "workflow.task.updated",
    "workflow.task.updated",
    "done(workflow)",
    "added(assistant_message)",
    "assistant_message.content_part.added",
    "assistant_message.content_part.text_delta",
    "assistant_message.content_part.text_delta",
    "assistant_message.content_part.done",
    "done(assistant_message)",
    "done(client_tool_call)",
  ]);
  expect(events.at(-1)).toMatchObject({
    item: { id: "fc_switch_theme", call_id: "call_switch_theme", arguments: { theme: "dark" } },
  });
});

it("converts the chunks of the Chat Completions API", async () => {
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason }],
  });
  const call = { index: 0, id: "call_1", type: "function" };
  const events = await bridged(
    (client) => new OpenAIChatCompletionsModel(client, "gpt-5"),
    [
      chunk({ role: "assistant", reasoning: "Dark?" }),
      chunk({ content: "At " }),
      chunk({ content: "once." }),
      chunk({ tool_calls: [{ ...call, function: { name: "switch_theme", arguments: "" } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"theme":"dark"}' } }] }),
      chunk({}, "tool_calls"),
    ],
  );
  expect(outline(events)).toEqual([
    "added(workflow)",
    "workflow.task.added",
    "workflow.task.updated",
    "done(workflow)",
    "added(assistant_message)",
    "assistant_message.content_part.added",
    "assistant_message.content_part.text_delta",
    "assistant_message.content_part.text_delta",
    "assistant_message.content_part.done",
    "done(assistant_message)",
    "done(client_tool_call)",
  ]);
  expect(events.at(-1)).toMatchObject({
    item: { call_id: "call_1", arguments: { theme: "dark" } },
  });
});

const chatModel = (client: OpenAI) =>
  dependableModel(new OpenAIChatCompletionsModel(client, "gemini-2.5-flash"));

const chatChunk = (delta: object, finish_reason: string | null = null) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta, finish_reason }],
});

it("keeps calls separate that have no index or id, or share an index", async () => {
  const call = (theme: string, more: object) => ({
    type: "function",
    function: { name: "switch_theme", arguments: JSON.stringify({ theme }) },
    ...more,
  });
  for (const [first, second] of [
    [{}, {}],
    [{ id: "" }, { id: "" }],
    [
      { index: 0, id: "a" },
      { index: 0, id: "b" },
    ],
  ]) {
    const events = await bridged(chatModel, [
      chatChunk({ tool_calls: [call("dark", first ?? {}), call("light", second ?? {})] }),
      chatChunk({}, "tool_calls"),
    ]);
    expect(events).toMatchObject([
      { item: { arguments: { theme: "dark" }, call_id: expect.stringMatching(/^(a|call_.+)$/) } },
    ]);
  }
});

const responsesModel = (client: OpenAI) =>
  dependableModel(new OpenAIResponsesModel(client, "gpt-5"));

const completed = (text: string) => {
  const item = message(text, { id: "msg_1" }).events.at(-1)?.["item"];
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const response = { id: "resp_1", object: "response", status: "completed", usage };
  return { type: "response.completed", response: { ...response, output: [item] } };
};

const responsesReplyOf = (deltas: string[]) => {
  const text = deltas.join("");
  return [...message(text, { id: "msg_1", deltas }).events, completed(text)];
};

const chatReplyOf = (deltas: string[]) => [
  ...deltas.map((content) => chatChunk({ content })),
  chatChunk({}, "stop"),
];

describe.each([
  ["chat completions", chatModel, chatReplyOf],
  ["the Responses API", responsesModel, responsesReplyOf],
])("over %s", (_api, model, replyOf) => {
  it.each([
    ["in one piece", ["<think>Dark?</think>\n\nAt once."]],
    ["cut anywhere", ["<th", "ink>Da", "rk?</", "think>", "\n\n", "At ", "once."]],
    ["after blank space", ["\n<think>", "Dark?", "</think>At once."]],
  ])("shows reasoning between tags in the text as a thought, %s", async (_how, pieces) => {
    const events = await bridged(model, replyOf(pieces));
    expect(doneItems(events)).toMatchObject([
      { type: "workflow", workflow: { tasks: [{ type: "thought", content: "Dark?" }] } },
      { type: "assistant_message", content: [{ text: "At once." }] },
    ]);
    expect(JSON.stringify(events)).not.toContain("think>");
  });

  it("leaves tags that appear later in the text", async () => {
    const text = "Write <think> and </think> around it.";
    const events = await bridged(model, replyOf([text]));
    expect(doneItems(events)).toMatchObject([{ content: [{ text }] }]);
  });

  it("asks once more if there is nothing but reasoning", async () => {
    const events = bridged(model, replyOf(["<think>Dark?", "</think>\n"]));
    await expect(events).rejects.toMatchObject({ ending: { kind: "empty" } });
  });
});

it("removes reasoning from a text that arrives only at the end", async () => {
  const events = await bridged(responsesModel, [completed("<think>Dark?</think>\n\nAt once.")]);
  expect(doneItems(events)).toMatchObject([{ content: [{ text: "At once." }] }]);
});
