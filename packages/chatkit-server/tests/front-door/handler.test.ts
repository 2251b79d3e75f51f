import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ChatKit, ChatKitError, type Handler, type Yielded } from "@acme/chatkit-server";
import { streamWidget } from "@acme/chatkit-server/widgets";
import { addMessage, createThread, recordingLogger, types } from "../support/harness";
import { postJson, readPost, threadIdOf } from "../support/front-door";

function answerWith(...values: unknown[]) {
  const chat = new ChatKit({ logger: recordingLogger() });
  chat.handler(async function* () {
    yield* values as Yielded[];
  });
  return readPost(chat, createThread("Hello"));
}

const textDelta = "assistant_message.content_part.text_delta";

describe("a handler", () => {
  it("yields strings, which are streamed as the deltas of one message", async () => {
    const events = (await answerWith("Hello ", "there.")).slice(3);
    expect(events).toMatchObject([
      { type: "thread.item.added", item: { type: "assistant_message", content: [] } },
      { type: "thread.item.updated", update: { content_index: 0, content: { text: "" } } },
      { type: "thread.item.updated", update: { type: textDelta, delta: "Hello " } },
      { type: "thread.item.updated", update: { type: textDelta, delta: "there." } },
      { type: "thread.item.updated", update: { content: { text: "Hello there." } } },
      { type: "thread.item.done", item: { content: [{ text: "Hello there." }] } },
    ]);
  });

  it("yields events, which are sent unchanged", async () => {
    const events = await answerWith({ type: "progress_update", text: "Looking" });
    expect(events.slice(3)).toEqual([{ type: "progress_update", text: "Looking" }]);
  });

  it("yields both: another item ends the message, and text after it begins a new one", async () => {
    const chat = new ChatKit();
    chat.handler(async function* ({ thread }) {
      yield "Here is a ";
      yield { type: "progress_update", text: "Looking" };
      yield "tent.";
      yield* streamWidget(thread, { type: "Card", children: [] });
      yield "Do you like it?";
    });
    const events = await readPost(chat, createThread("Hello"));
    const done = events.filter((event) => event.type === "thread.item.done").slice(1);
    expect(done).toMatchObject([
      { item: { type: "assistant_message", content: [{ text: "Here is a tent." }] } },
      { item: { type: "widget" } },
      { item: { type: "assistant_message", content: [{ text: "Do you like it?" }] } },
    ]);
  });

  it("sends nothing for empty text, null and undefined", async () => {
    expect(types(await answerWith("", null, undefined)).slice(3)).toEqual([]);
  });

  it.each([5, { type: "thread.item.sparkle" }, { sparkle: true }, [], true])(
    "fails its turn if it yields %j, and logs that",
    async (nonsense) => {
      const logger = recordingLogger();
      const chat = new ChatKit({ logger });
      chat.handler(async function* () {
        yield "Half an answer";
        yield nonsense as unknown as string;
      });
      const events = await readPost(chat, createThread("Hello"));
      expect(events.at(-1)).toEqual({ type: "error", code: "stream.error", allow_retry: true });
      expect(
        JSON.stringify(logger.entries.map(({ fields }) => String(Object(fields).err))),
      ).toContain("yield strings, ChatKit events or the chunks of an OpenAI stream");
    },
  );

  it("sends the user a ChatKitError with its code, and keeps the text before it", async () => {
    const chat = new ChatKit({ logger: recordingLogger() });
    chat.handler(async function* ({ messages }) {
      expect(messages.at(-1)?.role).toBe("user");
      yield "Half an answer";
      throw new ChatKitError("Please wait.", "rate_limit");
    });
    const events = await readPost(chat, createThread("Hello"));
    expect(events.at(-1)).toEqual({
      type: "error",
      code: "rate_limit",
      message: "Please wait.",
      allow_retry: true,
    });
    const id = threadIdOf(events);
    expect(
      await (await postJson(chat, { type: "items.list", params: { thread_id: id } })).json(),
    ).toMatchObject({
      data: [{ content: [{ text: "Half an answer" }] }, { type: "user_message" }],
    });
  });

  it("titles the thread by setting the title", async () => {
    const chat = new ChatKit();
    chat.handler(async function* ({ thread, message }) {
      thread.title ??= message?.content[0]?.text.slice(0, 50);
      yield "Hi.";
    });
    const events = await readPost(chat, createThread("Tents"));
    expect(events.findLast((event) => event.type === "thread.updated")).toMatchObject({
      thread: { title: "Tents" },
    });
  });
});

describe("the state of a thread", () => {
  const schema = z.object({ count: z.number().default(0) });
  type Count = Handler<{ userId?: string | undefined }, { count: number }>;

  function counting(handler: Count) {
    return new ChatKit({ state: schema, logger: recordingLogger() }).handler(handler);
  }

  const count: Count = async function* ({ state }) {
    state.count += 1;
    yield `Message ${state.count}`;
  };

  function lastText(events: unknown): string {
    return (
      JSON.stringify(events)
        .match(/Message \d+/g)
        ?.at(-1) ?? ""
    );
  }

  it("is kept per thread, from one turn to the next", async () => {
    const chat = counting(count);
    const first = await readPost(chat, createThread("One"));
    const second = await readPost(chat, addMessage("Two", {}, threadIdOf(first)));
    const elsewhere = await readPost(chat, createThread("Three"));
    expect([first, second, elsewhere].map(lastText)).toEqual([
      "Message 1",
      "Message 2",
      "Message 1",
    ]);
  });

  it("is kept when the handler fails", async () => {
    const chat = counting(async function* (input) {
      yield* count(input);
      if (input.state.count === 1) throw new Error("Broken");
    });
    const first = await readPost(chat, createThread("One"));
    expect(lastText(await readPost(chat, addMessage("Two", {}, threadIdOf(first))))).toBe(
      "Message 2",
    );
  });

  it("is kept when the turn is stopped", async () => {
    const chat = counting(async function* (input) {
      yield* count(input);
      if (input.state.count > 1) return;
      await new Promise((resolve) => input.signal.addEventListener("abort", resolve));
    });
    const begun = { ...createThread("One"), metadata: { turns: { explicit_stop: true } } };
    const response = await postJson(chat, begun);
    const reader = response.body?.getReader();
    let seen = "";
    while (!seen.includes("Message 1")) {
      seen += new TextDecoder().decode((await reader?.read())?.value);
    }
    const id = /thr_\w+/.exec(seen)?.[0] ?? "";
    await postJson(chat, { type: "turns.stop", params: { thread_id: id } });
    expect(lastText(await readPost(chat, addMessage("Two", {}, id)))).toBe("Message 2");
  });

  it("is any JSON object without a schema", async () => {
    const chat = new ChatKit().handler(async function* ({ state }) {
      state["words"] = [...(Array.isArray(state["words"]) ? state["words"] : []), "hi"];
      yield JSON.stringify(state["words"]);
    });
    const first = await readPost(chat, createThread("One"));
    const second = await readPost(chat, addMessage("Two", {}, threadIdOf(first)));
    expect(JSON.stringify(second)).toContain(JSON.stringify('["hi","hi"]').slice(1, -1));
  });

  it("that doesn't fit its schema fails the turn and isn't stored", async () => {
    const chat = counting(async function* ({ state }) {
      state.count = Number.NaN;
      yield "Hm";
    });
    const events = await readPost(chat, createThread("One"));
    expect(events.at(-1)).toMatchObject({ type: "error", code: "stream.error" });
  });
});
