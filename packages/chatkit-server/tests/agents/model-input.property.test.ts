import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  protocol,
  Runner,
  type AgentInputItem,
  type Model,
} from "@openai/agents";
import fc from "fast-check";
import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { inputText, ThreadItemConverter } from "@acme/chatkit-server/agents";
import type { HiddenContextItem, InputTagContent } from "@acme/chatkit-server/protocol";
import { storedThread } from "../support/arbitrary-items";
import { makeMessage, makeToolCall, makeUserMessage } from "../support/items";

/** A converter with all hooks that have no default. */
class WholeConverter extends ThreadItemConverter {
  override attachmentToMessageContent() {
    return inputText("an attachment");
  }
  override tagToMessageContent({ id }: InputTagContent) {
    return inputText(id);
  }
  override hiddenContextToInput({ content }: HiddenContextItem) {
    return this.hiddenContext(JSON.stringify(content));
  }
}

const converter = new WholeConverter();
const runner = new Runner({ tracingDisabled: true });

/** The body that the SDK's model sends to its provider for this input. */
async function sentBody(createModel: (client: OpenAI) => Model, input: AgentInputItem[]) {
  let body: unknown;
  const client = new OpenAI({
    apiKey: "none",
    maxRetries: 0,
    async fetch(_url, init) {
      body = JSON.parse(String(init?.body));
      return Response.json({ error: { message: "enough" } }, { status: 400 });
    },
  });
  const agent = new Agent({ name: "Sender", model: createModel(client) });
  await expect(runner.run(agent, input)).rejects.toThrow("enough");
  return body;
}

const ResponsesBodySchema = z.object({
  input: z.array(z.looseObject({ type: z.string().optional() })),
});

describe("a stored thread", () => {
  it("converts to items that the SDK's schemas accept", async () => {
    await fc.assert(
      fc.asyncProperty(storedThread, async (items) => {
        const input = await converter.toAgentInput(items);
        for (const item of input) protocol.ModelItem.parse(item);
      }),
      { numRuns: 300 },
    );
  });

  it("sends no call without its output with either API", async () => {
    await fc.assert(
      fc.asyncProperty(storedThread, async (items) => {
        const input = await converter.toAgentInput(items);
        const responses = ResponsesBodySchema.parse(
          await sentBody((client) => new OpenAIResponsesModel(client, "gpt-5"), input),
        );
        const ids = (type: string) =>
          responses.input.filter((item) => item.type === type).map((item) => item["call_id"]);
        expect(ids("function_call")).toEqual(ids("function_call_output"));
        await sentBody((client) => new OpenAIChatCompletionsModel(client, "gpt-5"), input);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the final request", () => {
  const thread = [
    makeUserMessage({
      quoted_text: "old",
      content: [{ type: "input_text", text: "Make it dark" }],
    }),
    makeMessage("m_1", "Sure."),
    makeToolCall({ status: "completed", arguments: { theme: "dark" }, output: { ok: true } }),
  ];

  it("matches the Responses API's schema", async () => {
    const input = await converter.toAgentInput(thread);
    expect(
      await sentBody((client) => new OpenAIResponsesModel(client, "gpt-5"), input),
    ).toMatchObject({
      input: [
        { role: "user", content: [{ type: "input_text", text: "Make it dark" }] },
        {
          role: "user",
          content: [
            { type: "input_text", text: expect.stringMatching(/:\n<Quote>\nold\n<\/Quote>$/) },
          ],
        },
        {
          type: "message",
          role: "assistant",
          content: [{ type: "output_text", text: "Sure.", annotations: [] }],
        },
        {
          type: "function_call",
          call_id: "call_1",
          name: "switch_theme",
          arguments: '{"theme":"dark"}',
        },
        { type: "function_call_output", call_id: "call_1", output: '{"ok":true}' },
      ],
    });
  });

  it("matches the Chat Completions API's schema", async () => {
    const input = await converter.toAgentInput(thread);
    expect(
      await sentBody((client) => new OpenAIChatCompletionsModel(client, "gpt-5"), input),
    ).toMatchObject({
      messages: [
        { role: "user" },
        { role: "user" },
        {
          role: "assistant",
          content: [{ type: "text", text: "Sure." }],
          tool_calls: [
            { id: "call_1", function: { name: "switch_theme", arguments: '{"theme":"dark"}' } },
          ],
        },
        { role: "tool", tool_call_id: "call_1", content: '{"ok":true}' },
      ],
    });
  });
});
