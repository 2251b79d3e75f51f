import { expect, test } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import { settledTop } from "../../support/element-page/settled-top";
import {
  assistantMessage,
  done,
  opening,
  streamOptions,
  thread,
  userMessage,
} from "../../support/element-page/wire";

const oneMessage = thread("thr_1", {
  title: "First",
  items: { data: [userMessage("u", "Hi"), assistantMessage("a", "Hello")], has_more: false },
});

test("setThreadId fires load.start, change and load.end in order", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(oneMessage));
  await chat.mount();
  await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
  expect(await chat.eventNames()).toEqual([
    "ready",
    "thread.load.start",
    "thread.change",
    "thread.load.end",
  ]);
  await expect(chat.items()).toHaveCount(2);
});

test("setThreadId(null) shows the start screen and sends nothing", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(oneMessage));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.items()).toHaveCount(2);
  await chat.page.evaluate(() => window.chat.setThreadId(null));
  await expect(chat.page.getByText("What can I help with today?")).toBeVisible();
  expect((await chat.events()).at(-1)).toEqual({
    name: "chatkit.thread.change",
    detail: { threadId: null },
  });
  expect(chat.chatkit.requests).toHaveLength(1);
});

test("setThreadId rejects for a missing thread and restores the previous view", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (request, reply) =>
    request.params["thread_id"] === "thr_1" ? reply.json(oneMessage) : reply.status(404),
  );
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.items()).toHaveCount(2);
  const code = await chat.page.evaluate(() =>
    window.chat.setThreadId("nowhere").then(
      () => "resolved",
      (error: { name: string; code: string }) => `${error.name} ${error.code}`,
    ),
  );
  expect(code).toBe("IntegrationError load_failed");
  await expect(chat.items()).toHaveCount(2);
  expect((await chat.eventNames()).slice(-3)).toEqual([
    "thread.load.start",
    "thread.load.end",
    "error",
  ]);
});

test("methods that need the thread reject while an answer is running", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply.stream().send(...opening("Hello"));
  });
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.page.getByRole("button", { name: "Stop answering" })).toBeVisible();
  const codes = await chat.page.evaluate(() => {
    const code = (promise: Promise<void>) =>
      promise.then(
        () => "resolved",
        (error: { code: string }) => error.code,
      );
    return Promise.all([
      code(window.chat.setThreadId("thr_2")),
      code(window.chat.sendUserMessage({ text: "Again" })),
      code(window.chat.sendCustomAction({ type: "ping" })),
      code(window.chat.fetchUpdates()),
    ]);
  });
  expect(codes).toEqual(["busy", "busy", "busy", "busy"]);
});

test("a message sent inside a response.end listener succeeds", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("First."));
  chat.chatkit.on(
    "threads.add_user_message",
    answerWith("Second.", { user: "u2", assistant: "a2" }),
  );
  await chat.mount();
  await chat.page.evaluate(() => {
    window.chat.addEventListener(
      "chatkit.response.end",
      () => void window.chat.sendUserMessage({ text: "And then?" }),
      { once: true },
    );
  });
  await chat.say("Hello");
  await expect(chat.items().getByText("Second.")).toBeVisible();
});

test("sendUserMessage without a thread posts threads.create with every field", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount();
  await chat.page.evaluate(() => window.chat.sendUserMessage({ text: "Hello" }));
  expect(JSON.parse(chat.chatkit.requests[0]?.body ?? "")).toEqual({
    type: "threads.create",
    params: {
      input: {
        content: [{ type: "input_text", text: "Hello" }],
        quoted_text: "",
        attachments: [],
        inference_options: {},
      },
    },
  });
});

test("tags are sent as input_tag with data", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount();
  await chat.page.evaluate(() =>
    window.chat.sendUserMessage({
      content: [
        { type: "input_text", text: "About " },
        { type: "input_tag", id: "ord_1", text: "Order 1", group: "Orders" },
      ],
    }),
  );
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: {
        content: [
          { type: "input_text", text: "About " },
          {
            type: "input_tag",
            id: "ord_1",
            text: "Order 1",
            data: {},
            group: "Orders",
            interactive: false,
          },
        ],
      },
    });
});

test("newThread in an open thread creates another thread and fires one change", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(oneMessage));
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Fresh", "thr_2"));
    stream.send(done(assistantMessage("a2", "A new start."))).end();
  });
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.items()).toHaveCount(2);
  await chat.page.evaluate(() => window.chat.sendUserMessage({ text: "Fresh", newThread: true }));
  await expect(chat.items()).toHaveCount(2);
  const changes = (await chat.events()).filter(({ name }) => name === "chatkit.thread.change");
  expect(changes.map(({ detail }) => detail)).toEqual([
    { threadId: "thr_1" },
    { threadId: "thr_2" },
  ]);
});

test("toolChoice and model are sent without changing the composer", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  const models = [
    { id: "fast", label: "Fast" },
    { id: "deep", label: "Deep" },
  ];
  const tools = [{ id: "search", label: "Search", icon: "search" as const }];
  await chat.mount({ composer: { models, tools } });
  await chat.page.evaluate(() =>
    window.chat.sendUserMessage({ text: "Hello", toolChoice: { id: "search" }, model: "deep" }),
  );
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { inference_options: { tool_choice: { id: "search" }, model: "deep" } },
    });
  await expect(chat.page.getByRole("button", { name: "Model: Fast" })).toBeVisible();
  expect(await chat.eventNames()).not.toContain("tool.change");
});

test("sending an empty message rejects and posts nothing", async ({ chat }) => {
  await chat.mount();
  const code = await chat.page.evaluate(() =>
    window.chat.sendUserMessage({}).catch((error: { code: string }) => error.code),
  );
  expect(code).toBe("empty");
  expect(chat.chatkit.requests).toHaveLength(0);
});

test("invalid parameters reject with the parameter's name, and the element keeps working", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount();
  const rejections = await chat.page.evaluate(async () => {
    const wrong: [name: string, params?: unknown][] = [
      ["sendUserMessage"],
      ["sendUserMessage", { text: 5 }],
      ["sendUserMessage", { content: [{ type: "input_file" }] }],
      ["sendUserMessage", { text: "Hi", attachments: [{ type: "file", id: "f" }] }],
      ["setComposerValue", { files: ["tent.txt"] }],
      ["setThreadId", 7],
      ["sendCustomAction", { payload: {} }],
    ];
    const messages: string[] = [];
    for (const [name, params] of wrong) {
      const call: Promise<void> = Reflect.get(window.chat, name)(params);
      const error = await call.catch((reason: { code: string; message: string }) => reason);
      messages.push(error ? `${error.code} ${error.message.split(":")[0]}` : "resolved");
    }
    return messages;
  });
  expect(rejections).toEqual([
    "invalid_params `sendUserMessage`",
    "invalid_params `sendUserMessage` `text`",
    "invalid_params `sendUserMessage` `content.0.type`",
    "invalid_params `sendUserMessage` `attachments.0.name`",
    "invalid_params `setComposerValue` `files.0`",
    "invalid_params `setThreadId`",
    "invalid_params `sendCustomAction` `type`",
  ]);
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
});

test("focusComposer rejects if the composer is hidden", async ({ chat }) => {
  await chat.mount();
  const code = () =>
    chat.page.evaluate(() =>
      window.chat.focusComposer().catch((error: { code: string }) => error.code),
    );
  await chat.page.evaluate(() => window.chat.showHistory());
  await expect(chat.page.getByText("No chats yet")).toBeVisible();
  expect(await code()).toBe("composer_unavailable");
  await chat.page.evaluate(async () => {
    await window.chat.hideHistory();
    await window.chat.focusComposer();
  });
  await expect(chat.input).toBeFocused();
});

test("setComposerValue changes only the given members", async ({ chat }) => {
  const tools = [{ id: "search", label: "Search", icon: "search" as const }];
  await chat.mount({ composer: { tools } });
  await chat.page.evaluate(() =>
    window.chat.setComposerValue({
      selectedToolId: "search",
      attachments: [{ type: "file", id: "f1", name: "map.pdf", mime_type: "application/pdf" }],
    }),
  );
  await chat.page.evaluate(() => window.chat.setComposerValue({ text: "A route for Sunday" }));
  await expect(chat.input).toHaveText("A route for Sunday");
  await expect(chat.page.getByText("map.pdf")).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "Stop using Search" })).toBeVisible();
});

test("selectedToolId null clears the tool and fires tool.change", async ({ chat }) => {
  const tools = [{ id: "search", label: "Search", icon: "search" as const }];
  await chat.mount({ composer: { tools } });
  await chat.page.evaluate(() => window.chat.setComposerValue({ selectedToolId: "search" }));
  await chat.page.evaluate(() => window.chat.setComposerValue({ selectedToolId: null }));
  await expect(chat.page.getByRole("button", { name: "Stop using Search" })).toHaveCount(0);
  const changes = (await chat.events()).filter(({ name }) => name === "chatkit.tool.change");
  expect(changes.map(({ detail }) => detail)).toEqual([{ toolId: "search" }, { toolId: null }]);
});

test("sendCustomAction rejects without a thread and resolves when its stream ends", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(oneMessage));
  const answering = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("threads.custom_action", (_request, reply) => {
      const stream = reply.stream().send(streamOptions());
      resolve(stream.send(done(assistantMessage("a9", "Done as asked."))));
    });
  });
  await chat.mount();
  const action = { type: "order.cancel", payload: { id: 7 } };
  const code = await chat.page.evaluate(
    (given) => window.chat.sendCustomAction(given).catch((error: { code: string }) => error.code),
    action,
  );
  expect(code).toBe("no_thread");
  await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
  const sent = chat.page.evaluate(async (given) => {
    await window.chat.sendCustomAction(given, "item_3");
    window.recorded.push({ name: "resolved", detail: null });
  }, action);
  const stream = await answering;
  await expect(chat.items().getByText("Done as asked.")).toBeVisible();
  expect((await chat.eventNames()).at(-1)).toBe("response.start");
  stream.end();
  await sent;
  expect((await chat.eventNames()).slice(-2)).toEqual(["response.end", "resolved"]);
  await expect
    .poll(() => chat.chatkit.of("threads.custom_action")[0]?.params)
    .toEqual({
      thread_id: "thr_1",
      item_id: "item_3",
      action,
    });
});

test("showHistory and hideHistory fire once each", async ({ chat }) => {
  await chat.mount();
  await chat.page.evaluate(async () => {
    await window.chat.showHistory();
    await window.chat.showHistory();
    await window.chat.hideHistory();
    await window.chat.hideHistory();
  });
  expect(await chat.eventNames()).toEqual(["ready", "history.open", "history.close"]);
});

test("fetchUpdates loads new items and a lock without scrolling", async ({ chat }) => {
  const told = Array.from({ length: 40 }, (_, at) =>
    assistantMessage(`a${at}`, `Part ${at} of a long story. `.repeat(20)),
  );
  const news = assistantMessage("news", "News from the server.");
  const locked = { type: "locked", reason: "A person takes over" };
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data: told, has_more: false } })),
  );
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(
      thread("thr_1", { status: locked, items: { data: [...told, news], has_more: false } }),
    ),
  );
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=a39]")).toBeInViewport();
  const reading = chat.page.locator("[data-item-id=a20]");
  await chat.page.getByRole("log").evaluate((log) => log.scrollTo(0, log.scrollHeight / 2));
  await expect(reading).toBeAttached();
  await reading.evaluate((item) => item.scrollIntoView());
  const before = await settledTop(reading);
  await chat.page.evaluate(() => window.chat.fetchUpdates());
  await expect(chat.page.getByText("A person takes over")).toBeVisible();
  expect(await settledTop(reading)).toBe(before);
  expect(await chat.eventNames()).toEqual([
    "ready",
    "thread.load.start",
    "thread.change",
    "thread.load.end",
  ]);
  await chat.page.getByRole("button", { name: "Scroll to the latest message" }).click();
  await expect(chat.items().getByText("News from the server.")).toBeInViewport();
});
