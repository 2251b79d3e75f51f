import { readdirSync, readFileSync } from "node:fs";
import { setDefaultModelProvider, setTracingDisabled } from "@openai/agents";
import type { ScriptedModelInput } from "@openai/agents/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type ChatKitServer, StreamingResult, type ThreadStreamEvent } from "@acme/chatkit-server";
import { createAgentRunner, streamAgentResponse } from "@acme/chatkit-server/agents";
import { addMessage, createThread, makeAttachment, readAll, request } from "../support/harness";
import { collect } from "../support/collect";
import { postJson, readPost, threadIdOf } from "../support/front-door";
import { makeUserMessage, makeWidget } from "../support/items";
import {
  bridgeContext,
  functionCall,
  message,
  responsesReply,
  ScriptedModel,
} from "../support/scripted-model";

const folder = new URL(".", import.meta.url);
const examples = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));

it.each(examples)("docs/from-python.md contains %s verbatim", (name) => {
  const printed = `\`\`\`ts\n${readFileSync(new URL(name, folder), "utf8")}\`\`\``;
  expect(readFileSync("docs/from-python.md", "utf8")).toContain(printed);
});

afterEach(() => vi.restoreAllMocks());

function textOf(events: readonly ThreadStreamEvent[]): string {
  return events
    .flatMap((event) => (event.type === "thread.item.done" ? [event.item] : []))
    .flatMap((item) => (item.type === "assistant_message" ? item.content : []))
    .map((part) => part.text)
    .join("");
}

async function process<Context>(server: ChatKitServer<Context>, body: object, context: Context) {
  const result = await server.process(JSON.stringify(body), context);
  if (!(result instanceof StreamingResult)) throw new Error("The answer doesn't stream");
  return readAll(result);
}

let model = new ScriptedModel();

// A runner takes the provider when it is made, and asks it for the model when it runs.
beforeAll(() => {
  setTracingDisabled(true);
  setDefaultModelProvider({ getModel: () => model });
});

function scriptModel(replies: ScriptedModelInput[] = []) {
  model = new ScriptedModel(replies);
}

describe("chat-handler.ts", () => {
  let reply: () => Response;
  let sent = "";

  // The client takes the global `fetch` when the file is imported.
  beforeAll(() => {
    vi.stubEnv("OPENAI_API_KEY", "none");
    vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
      sent = String(init.body);
      return reply();
    });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  async function answer(status: number, body: string) {
    vi.spyOn(console, "info").mockReturnValue();
    vi.spyOn(console, "error").mockReturnValue();
    const headers = { "content-type": "text/event-stream", "x-should-retry": "false" };
    reply = () => new Response(body, { status, headers });
    const { chat } = await import("./chat-handler");
    return readPost(chat, createThread("Hello"));
  }

  it("passes on what the model writes, and sends it the conversation", async () => {
    const chunk = { object: "chat.completion.chunk", choices: [{ delta: { content: "Hi." } }] };
    const events = await answer(200, `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
    expect(textOf(events)).toBe("Hi.");
    expect(sent).toContain('{"role":"user","content":"Hello"}');
    expect(sent).toContain('"max_tokens":1000');
  });

  it.each([
    [429, "rate_limit"],
    [401, "auth_error"],
    [418, "stream.error"],
  ])("reports the model's status %i to the user as %s", async (status, code) => {
    expect((await answer(status, "{}")).at(-1)).toMatchObject({ type: "error", code });
  });
});

it("state.ts counts the messages of each thread", async () => {
  const { chat } = await import("./state");
  const first = await readPost(chat, createThread());
  const second = await readPost(chat, addMessage("Again", {}, threadIdOf(first)));
  expect([first, second].map(textOf)).toEqual([
    "Hello ! This is message #1.",
    "Hello ! This is message #2.",
  ]);
});

it("auth-and-hooks.ts identifies its callers and runs its hooks", async () => {
  const { chat, seen } = await import("./auth-and-hooks");
  expect((await postJson(chat, createThread())).status).toBe(401);
  const headers = { authorization: "Bearer secret-of-ann", "x-session-id": "s1" };
  expect(textOf(await readPost(chat, createThread(), headers))).toBe(
    "Hello ann <ann@example.com>!",
  );
  await chat.server.shutdown();
  expect(seen).toEqual(["started", "s1 connected", "s1 disconnected", "stopped"]);
});

describe("agent-server.ts", () => {
  it("answers with the agent and titles the thread", async () => {
    scriptModel([responsesReply(message("Hello there"))]);
    const { server } = await import("./agent-server");
    const events = await process(server, createThread("Tents?"), { userId: "ann" });
    expect(textOf(events)).toBe("Hello there");
    expect(events.find((event) => event.type === "thread.updated")).toMatchObject({
      thread: { title: "Tents?" },
    });
  });

  it("sends the user an error when the agent fails", async () => {
    scriptModel();
    const { server } = await import("./agent-server");
    const events = await process(server, createThread("Tents?"), { userId: "ann" });
    expect(events.find((event) => event.type === "error")).toMatchObject({
      message: "Something went wrong. Please try again.",
    });
  });
});

it("endpoint.ts answers over HTTP and through process", async () => {
  scriptModel([responsesReply(message("One")), responsesReply(message("Two"))]);
  const { answer, GET, POST } = await import("./endpoint");
  expect(await GET().json()).toEqual({ status: "ok" });
  const post = (headers: Record<string, string>) =>
    POST(
      new Request("http://localhost/chatkit", {
        method: "POST",
        body: JSON.stringify(createThread()),
        headers,
      }),
    );
  expect((await post({})).status).toBe(401);
  expect(await (await post({ "x-user-id": "ann" })).text()).toContain("One");
  expect(textOf(await readAll(await answer(JSON.stringify(createThread()), "ann")))).toBe("Two");
  const [listed] = await collect(await answer(JSON.stringify(request("threads.list")), "ann"));
  expect(new TextDecoder().decode(listed)).toContain('"data":[');
});

it("events.ts sends each event unchanged, and answers an action", async () => {
  const { server } = await import("./events");
  const events = await process(server, createThread(), {});
  expect(events.slice(3).map(({ type }) => type)).toEqual([
    "progress_update",
    "client_effect",
    "thread.item.added",
    "thread.item.updated",
    "thread.item.done",
    "thread.item.done",
    "thread.item.replaced",
    "thread.item.done",
    "thread.item.removed",
    "error",
  ]);
  const acted = await process(
    server,
    request("threads.custom_action", {
      thread_id: threadIdOf(events),
      action: { type: "select_option", payload: { option: "red" } },
    }),
    {},
  );
  expect(textOf(acted)).toBe('You chose {"option":"red"}.');
});

it("converter.ts turns attachments, mentions and widgets into model input", async () => {
  const { converter } = await import("./converter");
  const item = makeUserMessage({
    attachments: [makeAttachment()],
    content: [{ type: "input_tag", id: "p1", text: "Ridge", data: {}, interactive: false }],
  });
  const input = JSON.stringify(await converter.toAgentInput([item, makeWidget()]));
  expect(input).toContain('{"type":"input_file","file":{"id":"atc_1"}}');
  expect(input).toContain("[Reference: Ridge/p1]");
  expect(input).toContain("You showed: ");
});

it("tools.ts shows a card, and reads the theme from the browser", async () => {
  scriptModel([
    responsesReply(functionCall("show_product", { productId: "tent" })),
    responsesReply(functionCall("switch_theme", { theme: "dark" })),
  ]);
  const { agent } = await import("./tools");
  const bridge = await bridgeContext();
  const result = await createAgentRunner().run(agent, "Show me the tent in the dark", {
    stream: true,
    context: bridge,
  });
  const events = await collect(streamAgentResponse(bridge, result));
  expect(events.filter((event) => event.type === "thread.item.done")).toMatchObject([
    { item: { type: "widget", copy_text: "Ridge tent - $249.00" } },
    { item: { type: "client_tool_call", name: "switch_theme", arguments: { theme: "dark" } } },
  ]);
});

it("attachment-store.ts says where to upload a file", async () => {
  const { SignedUploads } = await import("./attachment-store");
  const { MemoryStore } = await import("@acme/chatkit-server");
  const { ScriptedServer } = await import("../support/scripted-server");
  const uploads = new SignedUploads();
  const server = new ScriptedServer<object>({ store: new MemoryStore(), attachmentStore: uploads });
  const ask = async (body: object) => {
    const result = await server.process(JSON.stringify(body), {});
    if (result instanceof StreamingResult) throw new Error("The answer streams");
    return JSON.parse(new TextDecoder().decode(result.json));
  };
  const file = { name: "list.txt", size: 3, mime_type: "text/plain" };
  const created = await ask(request("attachments.create", file));
  expect(created).toMatchObject({ upload_descriptor: { method: "PUT" } });
  await ask(request("attachments.delete", { attachment_id: created.id }));
  expect(uploads.deleted).toEqual([created.id]);
});

it("tenants.ts greets each tenant's users, and separates their threads", async () => {
  const { chat } = await import("./tenants");
  const asTenant = (tenant: string) => ({ "x-tenant": tenant, "x-user-id": "ann" });
  expect(textOf(await readPost(chat, createThread(), asTenant("acme")))).toBe("Welcome to Acme.");
  expect(textOf(await readPost(chat, createThread(), asTenant("globex")))).toBe("Globex here.");
  const listed = await postJson(chat, request("threads.list"), asTenant("globex"));
  expect((await listed.json()).data).toHaveLength(1);
  expect((await postJson(chat, createThread(), asTenant("initech"))).status).toBe(401);
});
