import type { protocol } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { DemoModel } from "@/lib/assistant/demo-model";
import { noPace } from "@/lib/assistant/demo-model/streaming/pace";
import { searchDocs } from "@/lib/capabilities/help/tools";
import { splitWords } from "@/lib/assistant/demo-model/streaming/split-words";
import { seededDemos } from "../../../support/assistant/seeded-demos";
import { modelRequest, userText } from "../../../support/assistant/model-request";
import { WordGate } from "../../../support/openai-server/word-gate";

function countingIds() {
  let count = 0;
  return (prefix: string) => `${prefix}_${(count += 1)}`;
}

const model = () =>
  new DemoModel({ demos: seededDemos, pace: noPace, clock: () => 0, makeId: countingIds() });

async function events(text: string, tools: string[] = []): Promise<protocol.StreamEvent[]> {
  const all: protocol.StreamEvent[] = [];
  for await (const event of model().getStreamedResponse(modelRequest([userText(text)], tools)))
    all.push(event);
  return all;
}

function rawTypes(all: readonly protocol.StreamEvent[]): string[] {
  return all.flatMap((event) => (event.type === "model" ? [event.event.type] : []));
}

describe("DemoModel", () => {
  it("streams a message like OpenAI's Responses API", async () => {
    const all = await events("bye");
    expect(rawTypes(all)).toEqual([
      "response.created",
      "response.in_progress",
      "response.output_item.added",
      "response.content_part.added",
      ...Array<string>(6).fill("response.output_text.delta"),
      "response.output_text.done",
      "response.content_part.done",
      "response.output_item.done",
      "response.completed",
    ]);
    expect(all.filter((event) => event.type !== "model").map((event) => event.type)).toEqual([
      "response_started",
      ...Array<string>(6).fill("output_text_delta"),
      "response_done",
    ]);
  });

  it("streams a tool call as OpenAI's Responses do", async () => {
    const all = await events("what did I order?", ["get_orders"]);
    expect(rawTypes(all)).toEqual([
      "response.created",
      "response.in_progress",
      "response.output_item.added",
      "response.function_call_arguments.delta",
      "response.function_call_arguments.done",
      "response.output_item.done",
      "response.completed",
    ]);
    expect(all.find((event) => event.type === "response_done")).toMatchObject({
      response: {
        output: [
          {
            type: "function_call",
            id: "fc_2",
            callId: "call_3",
            name: "get_orders",
            arguments: "{}",
          },
        ],
      },
    });
  });

  it("counts tokens", async () => {
    const response = await model().getResponse(modelRequest([userText("bye")], []));
    expect(response.usage.inputTokens).toBeGreaterThan(0);
    expect(response.usage.totalTokens).toBe(
      response.usage.inputTokens + response.usage.outputTokens,
    );
  });

  it("calls only tools that it is offered", async () => {
    const { output } = await model().getResponse(
      modelRequest([userText("what did I order?")], ["get_cart"]),
    );
    expect(output).toMatchObject([
      { type: "message", content: [{ text: "I can't do that from here, sorry." }] },
    ]);
  });

  it.each([
    ["show me a tent, please. ", "more than I can read"],
    ["ich möchte ein warmes Zelt. ", "in höchstens 500 Zeichen"],
    ["二人用のテントをください。", "500文字以内"],
  ])("says that it doesn't read 20,000 characters of %j", async (sentence, said) => {
    const text = sentence.repeat(20_000 / sentence.length);
    const { output } = await model().getResponse(modelRequest([userText(text)], ["show_product"]));
    expect(output).toMatchObject([{ content: [{ text: expect.stringContaining(said) }] }]);
  });

  it("asks the help pages for no more words than they accept", async () => {
    const request = modelRequest([userText("a".repeat(400))], ["search_docs"]);
    const { output } = await model().getResponse(request);
    const [call] = output;
    const given = call?.type === "function_call" ? JSON.parse(call.arguments) : null;
    expect(searchDocs.parameters.parse(given)).toEqual(given);
  });

  it("says so if a tool returns nonsense", async () => {
    const { output } = await model().getResponse(
      modelRequest(
        [
          userText("what did I order?"),
          { type: "function_call", callId: "call_1", name: "get_orders", arguments: "{}" },
          {
            type: "function_call_result",
            callId: "call_1",
            name: "get_orders",
            status: "completed",
            output: "oops",
          },
        ],
        ["get_orders"],
      ),
    );
    expect(output).toMatchObject([{ content: [{ text: expect.stringContaining("didn't work") }] }]);
  });

  it("stops between two words when the run is aborted", async () => {
    const gate = new WordGate();
    const slow = new DemoModel({ demos: seededDemos, pace: gate.pace });
    const abort = new AbortController();
    const request = { ...modelRequest([userText("hello")], []), signal: abort.signal };
    const words: string[] = [];
    gate.pass(2);
    const read = async () => {
      for await (const event of slow.getStreamedResponse(request)) {
        if (event.type !== "output_text_delta") continue;
        words.push(event.delta);
        if (words.length === 2) abort.abort(new Error("stopped"));
      }
    };
    await expect(read()).rejects.toThrow("stopped");
    expect(words).toEqual(["Hello!", " Tell"]);
  });
});

describe("splitWords", () => {
  it.each([
    "Two words",
    " leading and trailing ",
    "- a list\n- of **things**\n\nand more",
    "",
    "  ",
  ])("loses no characters of %j", (text) => {
    expect(splitWords(text).join("")).toBe(text);
  });
});
