import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withJoinedDeltas } from "@/lib/assistant/models/join-deltas";

const encoder = new TextEncoder();
const place = { item_id: "msg_1", output_index: 0, content_index: 0 };

function named(event: { type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function delta(text: string, at: Partial<typeof place> = {}): string {
  return named({ type: "response.output_text.delta", ...place, ...at, delta: text } as never);
}

function chat(members: object, rest: object = {}): string {
  const choice = { index: 0, delta: members, finish_reason: null, ...rest };
  return `data: ${JSON.stringify({ id: "chatcmpl_1", choices: [choice] })}\n\n`;
}

/** What the stream sends when its server sends these pieces one after another. */
async function joined(...pieces: (string | Uint8Array)[]): Promise<string> {
  const chunks = pieces.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const headers = { "content-type": "text/event-stream; charset=utf-8" };
  return withJoinedDeltas(new Response(body, { headers })).text();
}

function eventsIn(stream: string): unknown[] {
  return stream
    .split("\n\n")
    .filter(Boolean)
    .map((frame) => JSON.parse(frame.slice(frame.indexOf("data: ") + "data: ".length)));
}

const DeltaSchema = z.object({ delta: z.string() });
const textIn = (stream: string) =>
  eventsIn(stream)
    .map((event) => DeltaSchema.safeParse(event).data?.delta ?? "")
    .join("");

describe("deltas that arrive together", () => {
  it("become one, with the members of the first", async () => {
    expect(await joined(delta("Wool ") + delta("and ") + delta("felt."))).toBe(
      delta("Wool and felt."),
    );
    const words = chat({ content: "Wool " }) + chat({ content: "socks" });
    expect(eventsIn(await joined(words))).toEqual(eventsIn(chat({ content: "Wool socks" })));
  });

  it("stay apart if they belong to different parts, or something is between them", async () => {
    const done = named({ type: "response.output_text.done" });
    const streams = [
      delta("a") + delta("b", { content_index: 1 }),
      delta("a") + delta("b", { item_id: "msg_2" }),
      delta("a") + done + delta("b"),
      delta("a") + ": a comment\n\n" + delta("b"),
      chat({ content: "a" }) + chat({ content: "b" }, { finish_reason: "stop" }),
      chat({ role: "assistant", content: "a" }) + chat({ content: "b" }),
      chat({ content: "a", reasoning_content: "c" }) + chat({ content: "b" }),
      chat({ tool_calls: [] }) + chat({ tool_calls: [] }),
    ];
    for (const stream of streams) expect(await joined(stream)).toBe(stream);
  });

  it("stay apart if they have log probabilities", async () => {
    const likely = { ...place, logprobs: [{ token: "a", logprob: 0 }], delta: "a" };
    const frame = named({ type: "response.output_text.delta", ...likely } as never);
    expect(await joined(frame + frame)).toBe(frame + frame);
  });

  it("grow to a thousand characters and one delta", async () => {
    const stream = await joined(delta("word ").repeat(1_000));
    expect(textIn(stream)).toBe("word ".repeat(1_000));
    expect(eventsIn(stream)).toHaveLength(5);
  });
});

describe("deltas that arrive one by one", () => {
  it("are passed on as they are", async () => {
    const pieces = [delta("Wool "), delta("socks"), "data: [DONE]\n\n"];
    expect(await joined(...pieces)).toBe(pieces.join(""));
  });

  it("are complete wherever the connection cuts the stream", async () => {
    const start = named({ type: "response.created" });
    const words = ["Größe ", "日本 ", "🧦 ", '"\n\\ ', "end"];
    const whole = encoder.encode(start + words.map((word) => delta(word)).join(""));
    const cut = fc.uniqueArray(fc.nat(whole.length), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cut, async (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), whole.length];
        const pieces = ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
        const stream = await joined(...pieces);
        expect(textIn(stream)).toBe(words.join(""));
        expect(eventsIn(stream)[0]).toEqual({ type: "response.created" });
      }),
    );
  });

  it("pass through if they aren't JSON, or their lines end with carriage returns", async () => {
    const broken = "event: response.output_text.delta\ndata: {\n\n";
    const windows = delta("a").replaceAll("\n", "\r\n").repeat(2);
    for (const stream of [broken.repeat(2), windows]) expect(await joined(stream)).toBe(stream);
  });
});

it("leaves a response that isn't a stream alone", async () => {
  const response = Response.json({ id: "resp_1" });
  expect(withJoinedDeltas(response)).toBe(response);
});

it("cancels the server's stream when its reader leaves", async () => {
  let reason: unknown;
  const body = new ReadableStream<Uint8Array>({
    cancel(why) {
      reason = why;
    },
  });
  const headers = { "content-type": "text/event-stream" };
  await withJoinedDeltas(new Response(body, { headers })).body?.cancel("gone");
  expect(reason).toBe("gone");
});
