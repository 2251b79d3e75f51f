import { describe, expect, it } from "vitest";
import { ChatKitError, handleChatKitRequest, RateLimitError } from "@acme/chatkit-server";
import { createGate } from "./support/gate";
import { ManualTime, settle } from "./support/manual-timers";
import {
  addMessage,
  alice,
  createThread,
  Harness,
  readAll,
  request,
  types,
} from "./support/harness";
import { added, done, makeMessage, makeToolCall } from "./support/items";

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/chatkit", { method: "POST", body, headers });
}

async function answer(harness: Harness, body: object | string) {
  const raw = typeof body === "string" || body instanceof Blob ? body : JSON.stringify(body);
  const response = await handleChatKitRequest(harness.server, post(raw), alice, {
    requestId: "req_1",
  });
  return { status: response.status, body: await response.json() };
}

const bad = (message: string) => ({
  status: 400,
  body: { error: { code: "invalid_request", message, request_id: "req_1" } },
});

describe("waitUntil", () => {
  const explicit = { ...addMessage(), metadata: { turns: { explicit_stop: true } } };

  async function leaveInTheMiddle(body: object) {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        yield added(makeMessage("msg_1", "Half "));
        await gate.wait();
        yield done(makeMessage("msg_1", "Half and half"));
      },
    });
    await harness.seed();
    const work: Promise<void>[] = [];
    const response = await handleChatKitRequest(harness.server, post(JSON.stringify(body)), alice, {
      waitUntil: (promise) => void work.push(promise),
    });
    expect(work).toHaveLength(1);
    const reader = response.body?.getReader();
    await reader?.read();
    await gate.reached;
    const left = reader?.cancel();
    return { harness, gate, left, turn: work[0] };
  }

  it("waits for a turn that continues until its answer is stored", async () => {
    const { harness, gate, left, turn } = await leaveInTheMiddle(explicit);
    await left;
    gate.open();
    await turn;
    expect((await harness.items()).at(-1)).toEqual(makeMessage("msg_1", "Half and half"));
  });

  it("waits for an abandoned turn until its text so far is stored", async () => {
    const { harness, turn } = await leaveInTheMiddle(addMessage());
    await turn;
    expect(await harness.items()).toMatchObject([
      { type: "user_message" },
      { id: "msg_1", content: [{ text: "Half " }] },
      { type: "sdk_hidden_context" },
    ]);
  });
});

describe("handleChatKitRequest", () => {
  it("answers a JSON operation as one document", async () => {
    const response = await handleChatKitRequest(
      new Harness().server,
      post(JSON.stringify(request("threads.list"))),
      alice,
    );
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.text()).toBe('{"data":[],"has_more":false}');
  });

  it("answers a streaming operation with headers that keep proxies from buffering", async () => {
    const harness = new Harness({ respond: () => [done(makeMessage("msg_1", "Hi"))] });
    const response = await handleChatKitRequest(
      harness.server,
      post(JSON.stringify(createThread())),
      alice,
    );
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    });
    const body = new Uint8Array(await response.arrayBuffer());
    const events = await readAll(
      (async function* () {
        yield body;
      })(),
    );
    expect(types(events).at(-1)).toBe("thread.item.done");
  });

  it("keeps a silent stream alive with comments", async () => {
    const time = new ManualTime();
    const gate = createGate();
    const harness = new Harness(
      {
        async *respond() {
          await gate.wait();
        },
      },
      { timers: time.timers },
    );
    const response = await handleChatKitRequest(
      harness.server,
      post(JSON.stringify(createThread())),
      alice,
    );
    const text = response.text();
    await gate.reached;
    await time.advance(30_000);
    gate.open();
    await settle();
    const comments = (await text).match(/^: .*\n\n/gm);
    expect(comments).toEqual([": keep-alive\n\n", ": keep-alive\n\n"]);
  });

  it("cancels the turn when the client disconnects during a silence", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        yield done(makeMessage("msg_1", "Hi"));
        await gate.wait();
      },
    });
    await harness.seed();
    const response = await handleChatKitRequest(
      harness.server,
      post(JSON.stringify(addMessage())),
      alice,
    );
    const reader = response.body?.getReader();
    await reader?.read();
    const pending = reader?.read();
    await gate.reached;
    await reader?.cancel();
    await pending;
    await settle();
    expect(types(await harness.items())).toEqual([
      "user_message",
      "assistant_message",
      "sdk_hidden_context",
    ]);
  });

  it("stops producing soon after the client stops reading", async () => {
    let produced = 0;
    const harness = new Harness({
      *respond() {
        for (;;) {
          produced += 1;
          yield { type: "progress_update", text: "Looking" };
        }
      },
    });
    const response = await handleChatKitRequest(
      harness.server,
      post(JSON.stringify(createThread())),
      alice,
    );
    const reader = response.body?.getReader();
    await reader?.read();
    await settle();
    const ahead = produced;
    await settle();
    expect(produced).toBe(ahead);
    expect(ahead).toBeLessThan(1_000);
    await reader?.cancel();
  });

  it("reads the idempotency key from its header", async () => {
    const harness = new Harness();
    for (let time = 0; time < 2; time += 1) {
      const keyed = post(JSON.stringify(createThread()), { "Idempotency-Key": "key" });
      await (await handleChatKitRequest(harness.server, keyed, alice)).text();
    }
    expect(await harness.json(request("threads.list"))).toMatchObject({ data: [{}] });
  });
});

const OPERATIONS =
  "threads.create, threads.add_user_message, threads.add_client_tool_output, threads.add_structured_input, threads.retry_after_item, threads.custom_action, threads.get_by_id, threads.list, threads.update, threads.delete, threads.sync_custom_action, items.list, items.feedback, attachments.create, attachments.delete, input.transcribe, turns.attach, turns.stop";

describe("an invalid request", () => {
  it.each([
    ["no JSON", "{", "The body isn't valid JSON."],
    ["no object", "[]", "The body must be a JSON object."],
    [
      "invalid UTF-8",
      new Blob([new Uint8Array([0x22, 0xff, 0x22])]),
      "The body isn't valid UTF-8.",
    ],
    ["no operation", {}, `type: must name an operation: ${OPERATIONS}.`],
    [
      "an unknown one",
      { type: "threads.burn" },
      `type: "threads.burn" is not one of the operations ${OPERATIONS}.`,
    ],
    [
      "deep nesting",
      { type: "threads.list", params: JSON.parse("[".repeat(200) + "]".repeat(200)) },
      `params${".0".repeat(9)}: the body nests more than 100 levels deep.`,
    ],
    [
      "more values than a request could need",
      createThread("Hi", { content: Array.from({ length: 60_000 }, () => 0) }),
      "params.input.content.49996: the body holds more than 50000 values.",
    ],
  ])("is rejected: %s", async (_what, body, message) => {
    expect(await answer(new Harness(), body)).toEqual(bad(message));
  });

  it.each([
    [request("threads.get_by_id", { thread_id: 5 }), "params.thread_id"],
    [request("threads.get_by_id"), "params.thread_id"],
    [request("threads.list", { limit: -1 }), "params.limit"],
    [request("threads.list", { limit: 1_000_000_000 }), "params.limit"],
    [request("threads.list", { limit: "many" }), "params.limit"],
    [request("threads.list", { order: "up" }), "params.order"],
    [request("threads.update", { thread_id: "thr_1", title: null }), "params.title"],
    [request("items.feedback", { thread_id: "t", item_ids: [], kind: "meh" }), "params.kind"],
    [createThread("Hi", { content: [{ type: "input_text" }] }), "params.input.content.0.text"],
    [createThread("Hi", { content: [{ type: "video" }] }), "params.input.content.0.type"],
    [createThread("Hi", { attachments: Array(101).fill("atc_1") }), "params.input.attachments"],
    [request("threads.get_by_id", { thread_id: "x".repeat(501) }), "params.thread_id"],
    [request("items.list", { thread_id: "thr_1", after: "msg\0_1" }), "params.after"],
    [
      request("items.feedback", {
        thread_id: "t",
        item_ids: Array(1_001).fill("i"),
        kind: "positive",
      }),
      "params.item_ids",
    ],
    [{ ...createThread(), metadata: 5 }, "metadata"],
    [
      { ...createThread(), metadata: { turns: { explicit_stop: "yes" } } },
      "metadata.turns.explicit_stop",
    ],
  ])("names the invalid member: %#", async (body, field) => {
    const { status, body: told } = await answer(new Harness(), body);
    expect(status).toBe(400);
    expect(told.error.message).toMatch(new RegExp(`^${field.replaceAll(".", "\\.")}: `));
  });

  it("is rejected if its body is too long, with or without a content length", async () => {
    const { server } = new Harness({}, { maxBodyBytes: 10 });
    const long = post("x".repeat(11));
    expect((await handleChatKitRequest(server, long, alice)).status).toBe(413);
    const chunked = new Request("http://localhost/chatkit", {
      method: "POST",
      body: new Blob(["x".repeat(11)]).stream(),
      ...{ duplex: "half" },
    });
    expect((await handleChatKitRequest(server, chunked, alice)).status).toBe(413);
  });

  it("isn't logged if its client disconnects in the middle of the body", async () => {
    const { server, logger } = new Harness();
    const request = new Request("http://localhost/chatkit", {
      method: "POST",
      body: new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) }),
      ...{ duplex: "half" },
    });
    expect((await handleChatKitRequest(server, request, alice)).status).toBe(400);
    expect(logger.entries).toEqual([]);
  });

  it("is rejected above 10 MB by default", async () => {
    const body = JSON.stringify(createThread("x".repeat(10_000_000)));
    expect(await answer(new Harness(), body)).toMatchObject({
      status: 413,
      body: { error: { code: "too_large" } },
    });
  });

  it("gets a specific status for a missing thread, a conflict and a missing handler", async () => {
    const harness = new Harness();
    const get = request("threads.get_by_id", { thread_id: "thr_1" });
    expect(await answer(harness, get)).toMatchObject({
      status: 404,
      body: { error: { code: "not_found", request_id: "req_1" } },
    });
    await harness.seed([makeToolCall({ status: "completed" })]);
    const output = request("threads.add_client_tool_output", { thread_id: "thr_1", result: 1 });
    expect(await answer(harness, output)).toMatchObject({ status: 409 });
    const dictation = { audio_base64: "AP8=", mime_type: "audio/webm" };
    expect(await answer(harness, request("input.transcribe", dictation))).toMatchObject({
      status: 501,
    });
  });

  it("gets Retry-After for a rate limit", async () => {
    const harness = new Harness({
      onConnect: async () => {
        throw new RateLimitError("Slow down", { retryAfter: 7 });
      },
    });
    const body = post(JSON.stringify(createThread()));
    const response = await handleChatKitRequest(harness.server, body, alice);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
  });

  it.each([
    ["rate_limit", 429, "rate_limited"],
    ["auth_error", 401, "unauthenticated"],
    ["validation_error", 400, "invalid_request"],
    ["internal_error", 500, "internal"],
    [undefined, 500, "internal"],
    ["warehouse.closed", 500, "warehouse.closed"],
  ])("with a ChatKitError of code %s gets status %i", async (code, status, told) => {
    const harness = new Harness({
      onConnect: async () => {
        throw new ChatKitError("Please wait.", code);
      },
    });
    expect(await answer(harness, createThread())).toEqual({
      status,
      body: { error: { code: told, message: "Please wait.", request_id: "req_1" } },
    });
  });

  it("gets a generic message for an unknown failure, which is logged once", async () => {
    const harness = new Harness();
    harness.store.loadThreads = async () => {
      throw new Error("password=hunter2");
    };
    expect(await answer(harness, request("threads.list"))).toEqual({
      status: 500,
      body: {
        error: {
          code: "internal",
          message: "Something went wrong. Please try again.",
          request_id: "req_1",
        },
      },
    });
    expect(harness.logger.entries).toMatchObject([
      { level: "error", message: "request failed", fields: { requestId: "req_1" } },
    ]);
  });

  it("gets 503 while the store is unreachable", async () => {
    const harness = new Harness();
    const outage = new Error("connect ECONNREFUSED 10.0.0.5");
    harness.store.isUnreachable = (error) => error === outage;
    harness.store.loadThreads = async () => {
      throw outage;
    };
    const response = await handleChatKitRequest(
      harness.server,
      post(JSON.stringify(request("threads.list"))),
      alice,
    );
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await response.json()).toMatchObject({ error: { code: "unavailable" } });
    expect(harness.logger.entries).toMatchObject([{ level: "error", message: "request failed" }]);
  });
});
