import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENCRYPTED } from "../../support/openai-server/responses-request";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";

let openai: OpenAIServer;

beforeAll(async () => {
  openai = await startOpenAIServer();
});

afterAll(() => openai.close());

async function refusal(path: string, body: object, key = STAND_IN_KEY): Promise<[number, string]> {
  const response = await fetch(`${openai.url}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ model: "m", ...body }),
  });
  return [response.status, await response.text()];
}

const call = { type: "function_call", call_id: "call_1", name: "get_cart", arguments: "{}" };
const output = { type: "function_call_output", call_id: "call_1", output: "{}" };
const loose = {
  type: "object",
  properties: { a: { type: "string" } },
  required: [],
  additionalProperties: false,
};

const empty = { type: "object", properties: {}, required: [], additionalProperties: false };
const member = (schema: object) => ({ ...empty, properties: { a: schema }, required: ["a"] });

/** Parameters that the real API rejects, with its reason. */
const refusedSchemas: [string, object, string][] = [
  ["a bounded string", member({ type: "string", minLength: 1 }), "'minLength' is not permitted"],
  [
    "a bounded string that may be null",
    member({ anyOf: [{ type: "string", maxLength: 9 }, { type: "null" }] }),
    "'maxLength' is not permitted",
  ],
  ["a default", member({ type: "integer", default: 1 }), "'default' is not permitted"],
  [
    "unique entries",
    member({ type: "array", items: { type: "string" }, uniqueItems: true }),
    "'uniqueItems' is not permitted",
  ],
  ["an unknown format", member({ type: "string", format: "slug" }), "'slug' is not a valid"],
  ["a look ahead", member({ type: "string", pattern: "^(?=a)" }), "must not look ahead"],
  ["a member of no type", member({}), "must have a 'type' key"],
  ["a list of anything", member({ type: "array" }), "schema must be an object"],
  ["an open object", member({ ...empty, additionalProperties: true }), "to be false"],
  ["a missing member", { ...empty, required: ["a"] }, "extra key 'a'"],
  ["a union at its root", { ...empty, anyOf: [empty] }, "not permitted at the top level"],
];

describe("the stand-in for OpenAI's Responses API", () => {
  it.each([
    [
      "a call without its output",
      { input: [call] },
      "No tool output found for function call call_1.",
    ],
    [
      "an output without its call",
      { input: [output] },
      "No tool call found for function call output",
    ],
    ["an id of another kind", { input: [{ ...call, id: "msg_1" }, output] }, "Invalid 'input"],
    [
      "empty text",
      { input: [{ role: "user", content: [{ type: "input_text", text: "" }] }] },
      "Invalid",
    ],
    ["half a character", { input: "half of it: \ud83d" }, "Unicode is ill-formed"],
    ["a role it doesn't know", { input: [{ role: "tool", content: "hi" }] }, "Invalid 'input"],
    [
      "reasoning without its follower",
      { input: [{ type: "reasoning", summary: [], encrypted_content: `${ENCRYPTED}x` }] },
      "without its required following item",
    ],
    ["a parameter it doesn't know", { input: "hi", temperatur: 1 }, "Invalid"],
    [
      "text of the wrong kind",
      { input: [{ role: "user", content: [{ type: "output_text", text: "x" }] }] },
      "Invalid 'input",
    ],
    [
      "a strict tool with an optional parameter",
      { input: "hi", tools: [{ type: "function", name: "t", strict: true, parameters: loose }] },
      "array including every key in properties. Missing 'a'",
    ],
    ...refusedSchemas.map(([what, parameters, message]): [string, object, string] => [
      `a strict tool with ${what}`,
      { input: "hi", tools: [{ type: "function", name: "t", strict: true, parameters }] },
      message,
    ]),
    [
      "a tool with a dot in its name",
      { input: "hi", tools: [{ type: "function", name: "a.b", strict: true, parameters: empty }] },
      "Invalid 'tools.0.name'",
    ],
  ])("rejects %s", async (_what, body, message) => {
    const [status, text] = await refusal("/responses", body);
    expect(status).toBe(400);
    expect(text).toContain(message);
  });

  it.each([
    ["an id of reasoning", { id: "rs_1" }],
    ["reasoning that another has encrypted", { encrypted_content: "by another" }],
  ])("doesn't find %s", async (_what, reasoning) => {
    const input = [{ type: "reasoning", summary: [], ...reasoning }, call, output];
    const [status, text] = await refusal("/responses", { input });
    expect(status).toBe(404);
    expect(text).toContain("not found");
  });

  it("rejects a wrong key", async () => {
    expect((await refusal("/responses", { input: "hi" }, "sk-wrong"))[0]).toBe(401);
  });
});

describe("the stand-in for OpenAI's Chat Completions API", () => {
  const calling = {
    role: "assistant",
    content: null,
    tool_calls: [
      { id: "call_1", type: "function", function: { name: "get_cart", arguments: "{}" } },
    ],
  };
  it.each([
    [
      "a tool call without an answer",
      [calling, { role: "user", content: "hi" }],
      "did not have response messages: call_1",
    ],
    [
      "an answer without a tool call",
      [{ role: "tool", tool_call_id: "call_1", content: "{}" }],
      "must be a response",
    ],
    ["empty text", [{ role: "user", content: [{ type: "text", text: "" }] }], "Invalid"],
    [
      "half a character",
      [{ role: "user", content: "half of it: \ud83d" }],
      "Unicode is ill-formed",
    ],
    ["a role it doesn't know", [{ role: "function", content: "hi" }], "Invalid"],
    [
      "an empty assistant message",
      [{ role: "assistant", content: null }],
      "needs content or tool_calls",
    ],
  ])("rejects %s", async (_what, messages, message) => {
    const [status, text] = await refusal("/chat/completions", { messages });
    expect(status).toBe(400);
    expect(text).toContain(message);
  });

  it.each(refusedSchemas)("rejects a strict tool with %s", async (_what, parameters, message) => {
    const tools = [{ type: "function", function: { name: "t", strict: true, parameters } }];
    const messages = [{ role: "user", content: "hi" }];
    const [status, text] = await refusal("/chat/completions", { messages, tools });
    expect(status).toBe(400);
    expect(text).toContain(message);
  });
});
