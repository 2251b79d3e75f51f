import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { ChatKit } from "@acme/chatkit-server";
import { createThread, recordingLogger } from "../support/harness";
import { readPost } from "../support/front-door";

/** OpenAI's own client, with these events as the response. */
function clientFor(events: object[]): OpenAI {
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
  return new OpenAI({
    apiKey: "none",
    maxRetries: 0,
    fetch: async () =>
      new Response(`${body}data: [DONE]\n\n`, { headers: { "Content-Type": "text/event-stream" } }),
  });
}

function completionChunk(delta: object, rest: object = {}) {
  return {
    id: "c1",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta, finish_reason: null }],
    ...rest,
  };
}

function completions(...chunks: object[]) {
  return new ChatKit({ logger: recordingLogger() }).handler(async function* ({ messages, signal }) {
    yield* await clientFor(chunks).chat.completions.create(
      { model: "m", messages, stream: true },
      { signal },
    );
  });
}

function responses(...events: object[]) {
  return new ChatKit({ logger: recordingLogger() }).handler(async function* ({ messages, signal }) {
    const stream = await clientFor(events).responses.create(
      { model: "m", input: messages, stream: true },
      { signal },
    );
    for await (const event of stream) yield event;
  });
}

describe("a handler that passes on a model's stream", () => {
  it("sends the text of chat completions and nothing else", async () => {
    const events = await readPost(
      completions(
        completionChunk({ role: "assistant", content: "" }),
        completionChunk({ content: "Warm " }),
        completionChunk({ tool_calls: [{ index: 0, function: { name: "f" } }] }),
        completionChunk({ content: null }),
        completionChunk({ content: "boots" }),
        completionChunk({}, { choices: [], usage: { total_tokens: 3 } }),
      ),
      createThread(),
    );
    expect(events.at(-1)).toMatchObject({ item: { content: [{ text: "Warm boots" }] } });
  });

  it("sends a refusal as text", async () => {
    const events = await readPost(completions(completionChunk({ refusal: "No." })), createThread());
    expect(events.at(-1)).toMatchObject({ item: { content: [{ text: "No." }] } });
  });

  it("sends the text of the Responses API and nothing else", async () => {
    const events = await readPost(
      responses(
        { type: "response.created", sequence_number: 0, response: { id: "r1" } },
        { type: "response.output_text.delta", sequence_number: 1, delta: "Warm " },
        { type: "response.reasoning_summary_text.delta", sequence_number: 2, delta: "Hm" },
        { type: "response.output_text.delta", sequence_number: 3, delta: "boots" },
        { type: "response.output_text.done", sequence_number: 4, text: "Warm boots" },
        { type: "response.completed", sequence_number: 5, response: { id: "r1" } },
      ),
      createThread(),
    );
    expect(events.at(-1)).toMatchObject({ item: { content: [{ text: "Warm boots" }] } });
  });

  it("fails its turn without the model's text if the response fails", async () => {
    const events = await readPost(
      responses(
        { type: "response.output_text.delta", sequence_number: 1, delta: "Warm " },
        {
          type: "response.failed",
          sequence_number: 2,
          response: { error: { message: "key sk-1" } },
        },
      ),
      createThread(),
    );
    expect(events.at(-1)).toEqual({ type: "error", code: "stream.error", allow_retry: true });
  });
});
