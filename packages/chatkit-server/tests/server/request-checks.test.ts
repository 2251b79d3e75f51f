import { describe, expect, it } from "vitest";
import { addMessage, createThread, Harness, request } from "../support/harness";
import { makeWidget } from "../support/items";

function action(payload: string): string {
  return (
    `{"type":"threads.sync_custom_action","params":{"thread_id":"thr_1",` +
    `"action":{"type":"buy","payload":${payload}}}}`
  );
}

function nested(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

function answers(given: object): string {
  const params = { thread_id: "thr_1", item_id: "q_1", input: { answers: given } };
  return JSON.stringify(request("threads.add_structured_input", params));
}

function withTurns(turns: unknown): string {
  return JSON.stringify({ ...request("threads.list"), metadata: { turns } });
}

const HUGE_NAME = "x".repeat(90_000);
const SHOWN_NAME = "params.action.payload.x{50}";
const SHOWN_ANSWER = "params.input.answers.x{50}";

describe("a request", () => {
  it("loses unknown members before it is stored or handled", async () => {
    const handled: unknown[] = [];
    const harness = new Harness({
      respond: (_thread, message) => {
        handled.push(message);
        return [];
      },
    });
    await harness.seed();
    const input = {
      content: [
        { type: "input_text", text: "hi", evil: { deep: true } },
        { type: "input_tag", id: "t", text: "tent", data: { kept: 1 }, evil: 1 },
      ],
      inference_options: { model: "m", evil: 1, tool_choice: { id: "t", evil: 1 } },
      evil: 1,
    };
    const frames = await harness.frames(addMessage("", input));
    const [stored] = await harness.items();
    expect(stored).toMatchObject({ content: [{}, { data: { kept: 1 } }] });
    expect(JSON.stringify([frames, stored, handled])).not.toContain("evil");
  });

  it.each([
    ["an infinite number", action('{"a":[1,1e400]}'), "params.action.payload.a.1"],
    ["half of a character in text", action('{"a":"\\ud800"}'), "params.action.payload.a"],
    ["half of a character in a name", action('{"\\udc00":1}'), "params.action.payload.\ufffd"],
    [
      "half of a character in a message",
      '{"type":"threads.create","params":{"input":{"content":[{"type":"input_text","text":"a\\ud83d"}]}}}',
      "params.input.content.0.text",
    ],
    ["a deeply nested value", action(nested(98)), "params.action.payload.0.0.0.0.0.0.0"],
    ["millions of nested arrays", nested(4_000_000), "0.0.0.0.0.0.0.0.0.0"],
    [
      "a huge array",
      action(`{"list":[${"0,".repeat(60_000)}0]}`),
      "params.action.payload.list.\\d+",
    ],
    ["half of a character after a huge name", action(`{"${HUGE_NAME}":"\\ud800"}`), SHOWN_NAME],
    ["a wrong value after a huge name", answers({ [HUGE_NAME]: 5 }), SHOWN_ANSWER],
    ["turns that aren't an object", withTurns("x"), "metadata.turns"],
    [
      "a huge list of parts",
      JSON.stringify(createThread("", { content: Array.from({ length: 1_001 }, () => ({})) })),
      "params.input.content",
    ],
  ])("with %s is rejected with the field's name", async (_what, body, field) => {
    const harness = new Harness({ syncAction: async () => ({}) });
    await harness.seed();
    await expect(harness.server.process(body, { userId: "alice" })).rejects.toMatchObject({
      name: "InvalidRequestError",
      field: expect.stringMatching(new RegExp(`^${field}$`)),
    });
  });

  it.each([
    ["brackets and escaped quotes in text", JSON.stringify({ a: '[[{"\\"[{' })],
    ["nesting just below the limit", nested(97)],
    ["a complete emoji, written as an escape", '"\\ud83d\\ude00"'],
  ])("with %s is accepted", async (_what, payload) => {
    const seen: unknown[] = [];
    const harness = new Harness({
      syncAction: async (_thread, { payload: received }) => {
        seen.push(received);
        return {};
      },
    });
    await harness.seed();
    await harness.server.process(action(payload), { userId: "alice" });
    expect(seen).toEqual([JSON.parse(payload)]);
  });
});

describe("an operation without a handler", () => {
  it.each([
    [
      request("input.transcribe", { audio_base64: "AAAA", mime_type: "audio/mp4" }),
      "Dictation isn't available. Please type your message.",
    ],
    [
      request("threads.sync_custom_action", { thread_id: "thr_1", action: { type: "buy" } }),
      "This action isn't available.",
    ],
    [request("attachments.delete", { attachment_id: "a" }), "Attachments aren't available."],
  ])("gets a message for users, and the log says what to do", async (body, message) => {
    const harness = new Harness();
    await harness.seed([makeWidget()]);
    await expect(harness.json(body)).rejects.toMatchObject({
      name: "UnsupportedOperationError",
      message,
    });
    expect(harness.logger.entries).toMatchObject([
      { level: "warn", message: expect.stringContaining("not implemented") },
    ]);
  });
});
