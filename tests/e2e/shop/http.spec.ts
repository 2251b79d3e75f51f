import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { expect, test } from "./app-fixture";
import { collect, createdThread, doneItems, texts } from "../../support/http-events";

test.describe("the API over HTTP", () => {
  test("the health check names the parts and is healthy", async ({ app }) => {
    const response = await fetch(`${app.url}/api/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "ok",
      database: "ok",
      model: "demo",
    });
  });

  test("a whole conversation works with a bearer token, including a client tool", async ({
    app,
  }) => {
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
      name: "update_cart",
      arguments: {
        action: "add",
        product_name: "Tarn Snow Boot",
        variant: "44 / Ink",
        quantity: 1,
        price: 179,
      },
    });

    const added = await collect(
      client.stream("threads.add_client_tool_output", {
        thread_id: threadId,
        result: {
          status: "added",
          name: "Tarn Snow Boot",
          variant: "44 / Ink",
          quantity: 1,
          cart: { item_count: 1, subtotal: "€179", shipping: "free", total: "€179", lines: [] },
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

  test("a second token gets 404 for the first one's thread", async ({ app }) => {
    const owner = await ChatKitHttpClient.as("owner", app);
    const stranger = await ChatKitHttpClient.as("stranger", app);
    const threadId = createdThread(
      await collect(owner.stream("threads.create", textInput("hello"))),
    );

    for (const [type, params] of [
      ["threads.get_by_id", { thread_id: threadId }],
      ["items.list", { thread_id: threadId }],
      ["threads.update", { thread_id: threadId, title: "mine" }],
      ["threads.add_user_message", { thread_id: threadId, ...textInput("let me in") }],
      ["threads.retry_after_item", { thread_id: threadId, item_id: "msg_1" }],
      ["threads.add_client_tool_output", { thread_id: threadId, result: {} }],
    ] as const) {
      const response = await stranger.send(type, params);
      expect(response.status, type).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
    }
    const own = await owner.send("threads.get_by_id", { thread_id: threadId });
    expect(own.status).toBe(200);
  });

  test("invalid requests get a JSON error that says what is wrong", async ({ app }) => {
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
