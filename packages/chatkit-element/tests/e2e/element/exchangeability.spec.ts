import { expect } from "@playwright/test";
import { answerWith } from "../../support/element-page/answers";
import { test } from "../../support/element-page/public-page-test";
import {
  assistantMessage,
  clientToolCall,
  done,
  opening,
  thread,
  userMessage,
} from "../../support/element-page/wire";

// These tests don't look inside the widget, so `npm run test:widget -- --widget=openai` can run
// them against OpenAI's.

test("setThreadId loads a thread between its events", async ({ chat }) => {
  const data = [userMessage("u", "Hi"), assistantMessage("a", "Hello.")];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  await chat.open();
  expect(await chat.call("setThreadId", "thr_1")).toBeNull();
  expect((await chat.events()).slice(1)).toEqual([
    { name: "thread.load.start", detail: { threadId: "thr_1" } },
    { name: "thread.change", detail: { threadId: "thr_1" } },
    { name: "thread.load.end", detail: { threadId: "thr_1" } },
  ]);
  await expect
    .poll(() => chat.chatkit.of("threads.get_by_id")[0]?.params)
    .toMatchObject({ thread_id: "thr_1" });
});

test("sendUserMessage creates a thread with the message", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hello."));
  await chat.open();
  expect(await chat.call("sendUserMessage", { text: "Which boots?" })).toBeNull();
  await expect.poll(() => chat.eventNames()).toContain("response.end");
  await expect
    .poll(() => chat.chatkit.of("threads.create")[0]?.params)
    .toMatchObject({
      input: {
        content: [{ type: "input_text", text: "Which boots?" }],
        quoted_text: "",
        attachments: [],
      },
    });
  expect(await chat.events()).toContainEqual({
    name: "thread.change",
    detail: { threadId: "thr_1" },
  });
});

test("a second message is rejected while an answer is running", async ({ chat }) => {
  let endAnswer = () => {};
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Hi"));
    endAnswer = () => stream.end();
  });
  await chat.open();
  const first = chat.call("sendUserMessage", { text: "Hi" });
  await expect.poll(() => chat.eventNames()).toContain("response.start");
  expect(await chat.call("sendUserMessage", { text: "And" })).toBe("IntegrationError");
  endAnswer();
  expect(await first).toBeNull();
});

test("sendCustomAction rejects without a thread", async ({ chat }) => {
  await chat.open();
  expect(await chat.call("sendCustomAction", { type: "go", payload: {} })).toBe("IntegrationError");
  await expect.poll(() => chat.chatkit.of("threads.custom_action")).toHaveLength(0);
});

test("the history opens and closes with one event each", async ({ chat }) => {
  await chat.open();
  await chat.call("showHistory");
  await chat.call("hideHistory");
  await expect.poll(() => chat.eventNames()).toEqual(["ready", "history.open", "history.close"]);
});

test("setting and clearing a tool fires tool.change", async ({ chat }) => {
  await chat.open();
  await chat.call("setComposerValue", { selectedToolId: "search" });
  await chat.call("setComposerValue", { selectedToolId: null });
  await expect
    .poll(async () => (await chat.events()).slice(1))
    .toEqual([
      { name: "tool.change", detail: { toolId: "search" } },
      { name: "tool.change", detail: { toolId: null } },
    ]);
});

test("a client effect from the server reaches the page", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const effect = { type: "client_effect", name: "confetti", data: { count: 3 } };
    reply
      .stream()
      .send(...opening("Hi"), effect, done(assistantMessage("a", "Hi.")))
      .end();
  });
  await chat.open();
  await chat.call("sendUserMessage", { text: "Hi" });
  await expect
    .poll(() => chat.events())
    .toContainEqual({ name: "effect", detail: { name: "confetti", data: { count: 3 } } });
});

test("a client tool runs in the page and its result is sent to the server", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply
      .stream()
      .send(...opening("Hi"), done(clientToolCall("c", "cart.add", { id: 4 })))
      .end();
  });
  chat.chatkit.on("threads.add_client_tool_output", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("a", "It is in.")))
      .end();
  });
  await chat.open();
  await chat.call("sendUserMessage", { text: "Hi" });
  await expect.poll(() => chat.eventNames()).toContain("response.end");
  expect(await chat.toolCalls()).toEqual([{ name: "cart.add", params: { id: 4 } }]);
  await expect
    .poll(() => chat.chatkit.of("threads.add_client_tool_output")[0]?.params)
    .toMatchObject({
      thread_id: "thr_1",
      result: { added: true },
    });
  const ends = (await chat.eventNames()).filter((name) => name === "response.end");
  expect(ends).toHaveLength(1);
});

test("a failing server causes an error event and no answer", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => reply.status(500));
  await chat.open();
  await chat.call("sendUserMessage", { text: "Hi" });
  await expect.poll(() => chat.eventNames()).toContain("error");
});
