import type { ChatKitOptions } from "@openai/chatkit";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import {
  assistantMessage,
  clientToolCall,
  done,
  opening,
  streamOptions,
  thread,
  userMessage,
} from "../../support/element-page/wire";

type Handler = NonNullable<ChatKitOptions["onClientTool"]>;

declare global {
  interface Window {
    toolCalls: unknown[];
    finishTool: (result: Record<string, unknown>) => void;
  }
}

/** Mounts an element with a handler that is created in the page from the given source. */
async function mountWithTool(chat: ChatPage, makeHandler: () => Handler | undefined) {
  await chat.open();
  await chat.page.evaluate(() => {
    window.toolCalls = [];
  });
  const handle = await chat.page.evaluateHandle(makeHandler);
  await chat.page.evaluate((onClientTool) => {
    const element = document.createElement("openai-chatkit");
    window.chat = element;
    window.record(element);
    element.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      ...(onClientTool ? { onClientTool } : {}),
    });
    document.querySelector("main")?.append(element);
    return new Promise<void>((resolve) =>
      element.addEventListener("chatkit.ready", () => resolve()),
    );
  }, handle);
}

function callTool(chat: ChatPage, name = "cart.add"): void {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Add it"));
    stream.send(done(clientToolCall("call", name, { id: 4 }))).end();
  });
}

function answerAfterTool(chat: ChatPage): void {
  chat.chatkit.on("threads.add_client_tool_output", (_request, reply) => {
    reply
      .stream()
      .send(streamOptions(), done(assistantMessage("a", "It is in.")))
      .end();
  });
}

const outputs = (chat: ChatPage) =>
  chat.chatkit.of("threads.add_client_tool_output").map(({ params }) => params["result"]);

test("the result is posted after the stream has closed, in the same turn", async ({ chat }) => {
  let streamOpen = true;
  chat.chatkit.on("threads.create", async (_request, reply) => {
    const stream = reply.stream().send(...opening("Add it"));
    stream.send(done(clientToolCall("call", "cart.add", { id: 4 })));
    await chat.page.waitForFunction(() => window.toolCalls.length > 0);
    expect(outputs(chat)).toEqual([]);
    streamOpen = false;
    stream.end();
  });
  answerAfterTool(chat);
  await mountWithTool(chat, () => (call) => {
    window.toolCalls.push(call);
    return { added: true };
  });
  await chat.say("Add it");
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(streamOpen).toBe(false);
  expect(outputs(chat)).toEqual([{ added: true }]);
  expect(await chat.page.evaluate(() => window.toolCalls)).toEqual([
    { name: "cart.add", params: { id: 4 } },
  ]);
  await expect
    .poll(() => chat.eventNames())
    .toEqual(["ready", "response.start", "thread.change", "response.end"]);
});

test("an error thrown by a handler becomes a result with its message", async ({ chat }) => {
  callTool(chat);
  answerAfterTool(chat);
  await mountWithTool(chat, () => () => {
    throw new Error("The cart is full");
  });
  await chat.say("Add it");
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(outputs(chat)).toEqual([{ error: "The cart is full" }]);
  expect(await chat.eventNames()).toContain("error");
});

test("a missing handler still posts a result", async ({ chat }) => {
  callTool(chat);
  answerAfterTool(chat);
  await mountWithTool(chat, () => undefined);
  await chat.say("Add it");
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(outputs(chat)).toEqual([{ error: "No client tool handler for cart.add" }]);
});

test("an undefined result is posted as an empty object", async ({ chat }) => {
  callTool(chat);
  answerAfterTool(chat);
  await mountWithTool(chat, () => (call) => Reflect.get(call, "nothing"));
  await chat.say("Add it");
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(outputs(chat)).toEqual([{}]);
});

test("the composer stays locked while the handler runs", async ({ chat }) => {
  callTool(chat);
  answerAfterTool(chat);
  await mountWithTool(
    chat,
    () => () =>
      new Promise((resolve) => {
        window.finishTool = resolve;
      }),
  );
  await chat.say("Add it");
  await chat.page.waitForFunction(() => "finishTool" in window);
  await chat.input.fill("Too early");
  await chat.input.press("Enter");
  await expect(chat.input).toHaveText("Too early");
  expect(await chat.eventNames()).not.toContain("response.end");
  await chat.page.evaluate(() => window.finishTool({ ok: true }));
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  await expect.poll(() => chat.chatkit.of("threads.add_user_message")).toHaveLength(0);
});

test("a call that is pending from an earlier visit offers Continue", async ({ chat }) => {
  const data = [userMessage("u", "Add it"), clientToolCall("call", "cart.add", { id: 4 })];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  answerAfterTool(chat);
  await mountWithTool(chat, () => () => ({ added: true }));
  await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
  await chat.page.getByRole("button", { name: "Continue" }).click();
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(outputs(chat)).toEqual([{ added: true }]);
  await expect(chat.page.getByRole("button", { name: "Continue" })).toHaveCount(0);
});

test("two chained calls run in order within one turn", async ({ chat }) => {
  callTool(chat, "first");
  chat.chatkit.on("threads.add_client_tool_output", (_request, reply) => {
    reply
      .stream()
      .send(streamOptions(), done(clientToolCall("call_2", "second")))
      .end();
  });
  answerAfterTool(chat);
  await mountWithTool(chat, () => ({ name }) => ({ ran: name }));
  await chat.say("Add it");
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(outputs(chat)).toEqual([{ ran: "first" }, { ran: "second" }]);
  const names = await chat.eventNames();
  expect(names.filter((name) => name.startsWith("response."))).toEqual([
    "response.start",
    "response.end",
  ]);
});

test("an output that could not be posted is posted again without running the handler", async ({
  chat,
}) => {
  callTool(chat);
  chat.chatkit.on("threads.add_client_tool_output", (_request, reply) => reply.status(503));
  answerAfterTool(chat);
  await mountWithTool(chat, () => (call) => ({ runs: window.toolCalls.push(call) }));
  await chat.say("Add it");
  await chat.page.getByRole("button", { name: "Try again" }).click();
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  expect(outputs(chat)).toEqual([{ runs: 1 }, { runs: 1 }]);
});
