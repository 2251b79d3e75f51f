import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createThread, Harness, request } from "../support/harness";
import { makeMessage } from "../support/items";

const PageSchema = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  has_more: z.boolean(),
  after: z.string().optional(),
});

describe("user input", () => {
  const long = "x".repeat(100_001);
  const refuse = (body: object) =>
    new Harness().server.process(JSON.stringify(body), { userId: "alice" });

  it.each([
    createThread(long),
    // It has fewer characters than bytes.
    createThread("é".repeat(60_000)),
  ])("is rejected above 100 KB with a message", async (tooLong) => {
    await new Harness().stream(createThread("x".repeat(99_000)));
    await expect(refuse(tooLong)).rejects.toMatchObject({
      name: "PayloadTooLargeError",
      message: "A message may be at most 100 KB long. Shorten it, or attach the text as a file.",
      reason: { code: "message_too_large" },
    });
  });

  it.each([
    ["threads.custom_action", { action: { type: "x", payload: { long } } }],
    ["threads.add_client_tool_output", { result: long }],
  ])("that a page sends is rejected with a message for its author: %s", async (type, params) => {
    await expect(refuse(request(type, { thread_id: "thr_1", ...params }))).rejects.toMatchObject({
      name: "PayloadTooLargeError",
      message: `${type}: the request may be at most 100 KB long.`,
      reason: undefined,
    });
  });

  it("can be longer if it is speech", async () => {
    const harness = new Harness({ transcribe: async () => ({ text: "two tents" }) });
    const speech = { audio_base64: "AAAA".repeat(50_000), mime_type: "audio/webm" };
    expect(await harness.json(request("input.transcribe", speech))).toEqual({ text: "two tents" });
  });
});

describe("a page of long items", () => {
  const long = Array.from({ length: 8 }, (_, index) =>
    makeMessage(`msg_${index + 1}`, "x".repeat(300)),
  );

  async function read(harness: Harness, params: object) {
    return PageSchema.parse(await harness.json(request("items.list", params)));
  }

  it("ends when it is full, and the next one continues from there", async () => {
    const harness = new Harness({}, { maxPageLength: 1_500 });
    await harness.seed(long);
    const ids: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 8; pages += 1) {
      const page = await read(harness, { thread_id: "thr_1", order: "asc", limit: 100, after });
      expect(JSON.stringify(page.data).length).toBeLessThan(2_000);
      ids.push(...page.data.map(({ id }) => id));
      after = page.after;
      if (!page.has_more) break;
    }
    expect(ids).toEqual(long.map(({ id }) => id));
    const thread = await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }));
    const { items } = z.object({ items: PageSchema }).parse(thread);
    expect(items.has_more).toBe(true);
    expect(items.after).toBe(items.data.at(-1)?.id);
  });

  it("has at least one item", async () => {
    const harness = new Harness({}, { maxPageLength: 10 });
    await harness.seed(long);
    expect((await read(harness, { thread_id: "thr_1" })).data).toHaveLength(1);
  });
});
