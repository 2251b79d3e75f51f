import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { openShopDatabase } from "../../support/shop-database";
import { replyRequests } from "../../support/openai-server/reply-requests";
import type { ScriptedCall } from "../../support/openai-server/scripted-reply";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { setEnvironment } from "../../support/set-environment";

const SECRET = "a secret that only the tests know";

vi.mock("next/server", async (load) => ({ ...(await load<object>()), after: () => {} }));

let openai: OpenAIServer;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  openai = await startOpenAIServer();
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(async () => {
  await openai.close();
  await closeDatabase();
});

const goTo = (path: string): ScriptedCall => ({
  tool: "navigate",
  arguments: JSON.stringify({ path }),
});
const getCart: ScriptedCall = { tool: "get_cart", arguments: "{}" };

const InputSchema = z.object({
  input: z.array(z.record(z.string(), z.unknown())).optional(),
  messages: z.array(z.record(z.string(), z.unknown())).optional(),
});

describe.each(["responses", "chat_completions"] as const)("over %s", (api) => {
  /** Simulates a restart: nothing of the assistant is left in memory. */
  async function restart(): Promise<void> {
    setEnvironment({
      AUTH_SECRET: SECRET,
      OPENAI_API_KEY: STAND_IN_KEY,
      OPENAI_BASE_URL: openai.url,
      OPENAI_API: api,
    });
    Reflect.deleteProperty(globalThis, "chatkitStarterAssistant");
  }

  async function stream(type: string, params: object): Promise<ThreadStreamEvent[]> {
    const { POST } = await import("@/app/api/chatkit/route");
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(`user of ${api}`)
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(SECRET));
    const response = await POST(
      new Request("http://localhost/api/chatkit", {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ type, params }),
      }),
    );
    return collect(decodeEvents(response.body ?? new Blob().stream()));
  }

  const said = (text: string) => ({
    content: [{ type: "input_text", text }],
    attachments: [],
    inference_options: {},
  });

  /** A thread in which the model has called these tools in one response. */
  async function calling(...calls: ScriptedCall[]) {
    await restart();
    openai.replyNext({ calls });
    const events = await stream("threads.create", { input: said("please") });
    const created = events.find((event) => event.type === "thread.created");
    const threadId = created?.type === "thread.created" ? created.thread.id : "";
    return { threadId, events };
  }

  const answer = (threadId: string, result: unknown) =>
    stream("threads.add_client_tool_output", { thread_id: threadId, result });

  const pendingIn = (events: ThreadStreamEvent[]) =>
    doneItems(events).filter(
      (item): item is Extract<ThreadItem, { type: "client_tool_call" }> =>
        item.type === "client_tool_call" && item.status === "pending",
    );

  const requestsOfModel = () => replyRequests(openai.requests);

  /** The outputs in the latest request to the model, oldest first. */
  function lastOutputs(): string[] {
    const { input = [], messages = [] } = InputSchema.parse(requestsOfModel().at(-1)?.body);
    const outputs = [
      ...input.filter(({ type }) => type === "function_call_output").map(({ output }) => output),
      ...messages.filter(({ role }) => role === "tool").map(({ content }) => content),
    ];
    return outputs.map((output) => z.string().parse(output));
  }

  it("the browser gets a response's calls one after another, and the model gets all outputs", async () => {
    const { threadId, events } = await calling(getCart, goTo("/cart"), goTo("/orders"), getCart);
    const [first, ...others] = pendingIn(events);
    expect(first?.arguments).toEqual({ path: "/cart" });
    expect(others).toEqual([]);
    expect(first).not.toHaveProperty("queued_calls");

    const asked = requestsOfModel().length;
    await restart();
    const between = await answer(threadId, { opened: "the cart" });
    expect(pendingIn(between).map((call) => call.arguments)).toEqual([{ path: "/orders" }]);
    expect(requestsOfModel()).toHaveLength(asked);

    openai.replyNext({ say: "Both are open." });
    const last = await answer(threadId, { opened: "the orders" });
    expect(replies(last)).toEqual(["Both are open."]);
    expect(requestsOfModel()).toHaveLength(asked + 1);
    expect(lastOutputs()).toEqual([
      expect.stringContaining('"item_count":0'),
      expect.stringContaining('"item_count":0'),
      expect.stringContaining("the cart"),
      expect.stringContaining("the orders"),
    ]);
  });

  it("a message in between leaves the waiting calls unrun, and the model learns that", async () => {
    const { threadId } = await calling(goTo("/cart"), goTo("/orders"), goTo("/products/p1"));
    await answer(threadId, { opened: "the cart" });
    openai.replyNext({ say: "As you like." });
    const input = said("stop that");
    const events = await stream("threads.add_user_message", { thread_id: threadId, input });
    expect(replies(events)).toEqual(["As you like."]);
    expect(lastOutputs()).toEqual([
      expect.stringContaining("the cart"),
      expect.stringContaining("navigate wasn't run"),
    ]);
  });

  it("retrying discards the waiting calls", async () => {
    const { threadId, events } = await calling(goTo("/cart"), goTo("/orders"));
    const message = doneItems(events).find(({ type }) => type === "user_message");
    openai.replyNext({ say: "Without pages, then." });
    const retried = await stream("threads.retry_after_item", {
      thread_id: threadId,
      item_id: message?.id,
    });
    expect(replies(retried)).toEqual(["Without pages, then."]);
    expect(lastOutputs()).toEqual([]);
  });

  it("the browser gets eight calls per message, and the model learns that the others weren't run", async () => {
    const paths = Array.from({ length: 10 }, (_, index) => `/products/p${index}`);
    const { threadId } = await calling(...paths.map(goTo));
    let events: ThreadStreamEvent[] = [];
    openai.replyNext({ say: "That was a lot." });
    for (let run = 1; run <= 8; run += 1) {
      expect(replies(events)).toEqual([]);
      events = await answer(threadId, { run });
    }
    expect(replies(events)).toEqual(["That was a lot."]);
    const refused = lastOutputs().filter((output) => output.includes("too many calls"));
    expect(refused).toHaveLength(2);
    expect(lastOutputs()).toHaveLength(10);
  });
});
