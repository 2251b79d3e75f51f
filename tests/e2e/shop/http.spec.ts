import { expect, test } from "@playwright/test";
import type { ThreadItem, ThreadStreamEvent } from "@/lib/chatkit/protocol";
import { startApp, type AppServer } from "../../support/app-server";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";

test.describe("the API over HTTP", () => {
  let app: AppServer;

  test.beforeAll(async () => {
    app = await startApp();
  });

  test.afterAll(async () => {
    await app.stop();
  });

  test("health names the parts and is well", async () => {
    const response = await fetch(`${app.url}/api/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "ok",
      database: "ok",
      model: "built-in",
    });
  });

  test("a bearer token holds the whole conversation, client tool included", async () => {
    const client = await ChatKitHttpClient.as("api-user", app);
    const search = await collect(
      client.stream("threads.create", textInput("I need boots for a winter hike")),
    );
    const threadId = createdThread(search);
    expect(doneItems(search).map((item) => item.type)).toEqual(
      expect.arrayContaining(["user_message", "widget", "assistant_message"]),
    );

    const adding = await collect(
      client.stream("threads.add_user_message", {
        thread_id: threadId,
        ...textInput("add the second one, size 44"),
      }),
    );
    const call = doneItems(adding).at(-1);
    expect(call).toMatchObject({
      type: "client_tool_call",
      status: "pending",
      name: "add_to_cart",
      arguments: { product_slug: "tarn-snow-boot", options: [{ name: "Size", value: "44" }] },
    });

    const added = await collect(
      client.stream("threads.add_client_tool_output", {
        thread_id: threadId,
        result: {
          status: "added",
          name: "Tarn Snow Boot",
          variant: "44 / Ink",
          quantity: 1,
          cart: { item_count: 1, total: "€179", lines: [] },
        },
      }),
    );
    expect(texts(added)).toContain("Tarn Snow Boot");

    const orders = await collect(
      client.stream("threads.add_user_message", {
        thread_id: threadId,
        ...textInput("what did I order?"),
      }),
    );
    expect(texts(orders)).toContain("Traverse 45 Pack");

    const listed = await client.send("threads.list", {});
    expect(await listed.json()).toMatchObject({ data: [{ id: threadId }] });
  });

  test("a second token gets 404 for the first one's thread", async () => {
    const owner = await ChatKitHttpClient.as("owner", app);
    const stranger = await ChatKitHttpClient.as("stranger", app);
    const threadId = createdThread(
      await collect(owner.stream("threads.create", textInput("hello"))),
    );

    for (const [type, params] of [
      ["threads.get_by_id", { thread_id: threadId }],
      ["threads.update", { thread_id: threadId, title: "mine" }],
      ["threads.add_user_message", { thread_id: threadId, ...textInput("let me in") }],
      ["threads.retry_after_item", { thread_id: threadId, item_id: "msg_1" }],
      ["threads.add_client_tool_output", { thread_id: threadId, result: {} }],
    ] as const) {
      const response = await stranger.send(type, params);
      expect(response.status, type).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
    }
    const items = await stranger.send("items.list", { thread_id: threadId });
    expect(await items.json()).toMatchObject({ data: [] });
    const own = await owner.send("threads.get_by_id", { thread_id: threadId });
    expect(own.status).toBe(200);
  });

  test("bad requests are told what is wrong, as JSON", async () => {
    const noOne = await fetch(`${app.url}/api/chatkit`, { method: "POST", body: "{}" });
    expect(noOne.status).toBe(401);
    expect(await noOne.json()).toMatchObject({ error: { code: "unauthenticated" } });

    const client = await ChatKitHttpClient.as("api-user", app);
    const wrong = await client.send("threads.get_by_id", { thread_id: 5 });
    expect(wrong.status).toBe(400);
    const body: unknown = await wrong.json();
    expect(body).toMatchObject({ error: { message: expect.stringContaining("thread_id") } });
    expect(body).toMatchObject({ error: { request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) } });

    const unknown = await client.send("threads.explode", {});
    expect(unknown.status).toBe(400);
  });
});

for (const api of ["responses", "chat_completions"] as const) {
  test(`words from a model by ${api} arrive while it still speaks`, async () => {
    let reached = 0;
    let release: () => void = () => {};
    const heard = new Promise<void>((resolve) => (release = resolve));
    // The model falls silent after a few words until someone has heard the first of them.
    const openai = await startOpenAIServer({
      pace: async () => (++reached === 4 ? heard : undefined),
    });
    const app = await startApp({
      OPENAI_API_KEY: STAND_IN_KEY,
      OPENAI_BASE_URL: openai.url,
      OPENAI_API: api,
    });
    try {
      const client = await ChatKitHttpClient.as("listener", app);
      const words: string[] = [];
      for await (const event of client.stream("threads.create", textInput("hello there"))) {
        const delta = textDelta(event);
        if (delta === undefined) continue;
        words.push(delta);
        release();
      }
      expect(words.length).toBeGreaterThan(4);
    } finally {
      await app.stop();
      await openai.close();
    }
  });
}

test("a model that fails ends in an error with retry, and the message is kept", async () => {
  const openai = await startOpenAIServer();
  const app = await startApp({ OPENAI_API_KEY: STAND_IN_KEY, OPENAI_BASE_URL: openai.url });
  try {
    const client = await ChatKitHttpClient.as("unlucky", app);
    for (let request = 0; request < 10; request += 1) openai.failNext(400);
    const events = await collect(client.stream("threads.create", textInput("hello there")));
    expect(events.find((event) => event.type === "error")).toMatchObject({ allow_retry: true });
    const items = await client.send("items.list", { thread_id: createdThread(events) });
    expect(await items.json()).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ type: "user_message" })]),
    });
  } finally {
    await app.stop();
    await openai.close();
  }
});

async function collect(events: AsyncIterable<ThreadStreamEvent>): Promise<ThreadStreamEvent[]> {
  const list: ThreadStreamEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

function createdThread(events: ThreadStreamEvent[]): string {
  const created = events.find((event) => event.type === "thread.created");
  if (!created) throw new Error("No thread was created.");
  return created.thread.id;
}

function doneItems(events: ThreadStreamEvent[]): ThreadItem[] {
  return events.flatMap((event) => (event.type === "thread.item.done" ? [event.item] : []));
}

function texts(events: ThreadStreamEvent[]): string {
  return doneItems(events)
    .flatMap((item) => (item.type === "assistant_message" ? item.content : []))
    .map((part) => part.text)
    .join("\n");
}

function textDelta(event: ThreadStreamEvent): string | undefined {
  if (event.type !== "thread.item.updated") return undefined;
  const { update } = event;
  return update.type === "assistant_message.content_part.text_delta" ? update.delta : undefined;
}
