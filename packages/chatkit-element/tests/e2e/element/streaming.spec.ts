import { expect, test } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";
import type { Reply } from "../../support/element-page/fake-chatkit";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import {
  added,
  assistantMessage,
  delta,
  done,
  item,
  opening,
  threadUpdated,
  widget,
} from "../../support/element-page/wire";
import type { ChatPage } from "../../support/element-page/element-test";

/** Starts an answer and returns its stream, which the test writes. */
async function startAnswer(chat: ChatPage): Promise<ReplyStream> {
  const opened = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("threads.create", (_request, reply) => {
      resolve(reply.stream().send(...opening("Hello")));
    });
  });
  await chat.mount();
  await chat.say("Hello");
  return opened;
}

test("a finished answer fires one start and one end event", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect
    .poll(() => chat.eventNames())
    .toEqual(["ready", "response.start", "thread.change", "response.end"]);
});

test("a server error fires neither start nor end, only an error event", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => reply.status(500, "secret stack trace"));
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.page.getByText("Not sent")).toBeVisible();
  expect(await chat.eventNames()).toEqual(["ready", "error"]);
  await expect(chat.page.getByText("secret stack trace")).toHaveCount(0);
  expect(await chat.events()).toContainEqual({
    name: "chatkit.error",
    detail: { error: expect.objectContaining({ status: 500, isError: true, isExplained: true }) },
  });
});

const limited = "Too many requests. Please wait 40 seconds and try again.";

for (const [what, answer, reason] of [
  [
    "refused for now",
    (reply: Reply) => reply.json({ error: { code: "rate_limit", message: limited } }, 429),
    limited,
  ],
  ["refused without a reason", (reply: Reply) => reply.status(429), /^Too many requests\. Wait/],
  ["stopped by a broken server", (reply: Reply) => reply.status(500), /^The server failed/],
  ["lost on the way", (reply: Reply) => reply.drop(), /^The connection failed\. Check/],
] as const) {
  test(`a message that is ${what} says why it wasn't sent`, async ({ chat }) => {
    let isReady = false;
    chat.chatkit.on("threads.create", (request, reply) =>
      isReady ? answerWith("Hi.")(request, reply) : answer(reply),
    );
    await chat.mount();
    await chat.say("Hello");
    const alert = chat.page.getByRole("alert").filter({ hasText: "Not sent" });
    await expect(alert.getByRole("paragraph")).toHaveText(reason);
    isReady = true;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(chat.items().getByText("Hi.")).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}

test("a connection that breaks ends the answer, keeps its text and offers Retry", async ({
  chat,
}) => {
  const stream = await startAnswer(chat);
  stream.send(added(assistantMessage("a", "")), delta("a", "As far as"));
  await expect(chat.items().getByText("As far as")).toBeVisible();
  stream.breakOff();
  await expect(chat.page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(chat.items().getByText("As far as")).toBeVisible();
  expect(await chat.eventNames()).toEqual([
    "ready",
    "response.start",
    "thread.change",
    "response.end",
    "error",
  ]);
});

test("a network failure fires neither start nor end, only an error event", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => reply.drop());
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.page.getByText("Not sent")).toBeVisible();
  expect(await chat.eventNames()).toEqual(["ready", "error"]);
});

test("an error in the stream fires one start and one end event", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send({ type: "error", code: "custom", message: "Sold out." }).end();
  await expect
    .poll(() => chat.eventNames())
    .toEqual(["ready", "response.start", "thread.change", "error", "response.end"]);
});

test("Stop ends the answer once", async ({ chat }) => {
  const stream = await startAnswer(chat);
  await chat.page.getByRole("button", { name: "Stop answering" }).click();
  await stream.closed();
  await expect
    .poll(() => chat.eventNames())
    .toEqual(["ready", "response.start", "thread.change", "response.end"]);
});

test("client effects fire in stream order with name and data", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send({ type: "client_effect", name: "cart.open", data: { from: "chat" } });
  stream.send({ type: "client_effect", name: "theme.set" }).end();
  const effects = async () => (await chat.events()).filter(({ name }) => name === "chatkit.effect");
  await expect.poll(effects).toEqual([
    { name: "chatkit.effect", detail: { name: "cart.open", data: { from: "chat" } } },
    { name: "chatkit.effect", detail: { name: "theme.set", data: {} } },
  ]);
});

test("a chatkit-link fires deeplink and does not navigate", async ({ chat }) => {
  chat.chatkit.on(
    "threads.create",
    answerWith("See [the source](chatkit-link://source?source_id=7)."),
  );
  await chat.mount();
  await chat.say("Hello");
  await chat.page.getByRole("link", { name: "the source" }).click();
  expect(await chat.events()).toContainEqual({
    name: "chatkit.deeplink",
    detail: { name: "source", data: { source_id: "7" } },
  });
  expect(chat.page.url()).toBe(`${chat.server.origin}/`);
  expect(chat.page.context().pages()).toHaveLength(1);
});

test("the log never contains message text", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("A private answer."));
  await chat.mount();
  await chat.say("A private question");
  await expect(chat.items().getByText("A private answer.")).toBeVisible();
  const log = await chat.page.evaluate(() =>
    JSON.stringify(window.recorded.filter(({ name }) => name === "chatkit.log")),
  );
  expect(log).toContain("request.start");
  expect(log).not.toContain("private");
});

test("a stream whose chunks split characters renders correctly", async ({ chat }) => {
  const events = [...opening("Hello"), added(assistantMessage("a", "")), delta("a", "Grüße 🏔️")];
  const frames = events.map((event) => `data: ${JSON.stringify(event)}\r\n\r\n`).join("");
  await chat.mount();
  await chat.page.evaluate((text) => {
    const body = new ReadableStream({
      start(controller) {
        for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const headers = { "content-type": "text/event-stream" };
    window.chat.setOptions({
      api: {
        url: "/chatkit",
        domainKey: "local",
        fetch: async () => new Response(body, { headers }),
      },
    });
  }, frames);
  await chat.say("Hello");
  await expect(chat.items().getByText("Grüße 🏔️")).toBeVisible();
  await expect.poll(() => chat.eventNames()).toContain("response.end");
});

test("thread.updated with an empty page changes the title and keeps messages", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send(done(assistantMessage("a", "Hi.")), threadUpdated({ title: "A title" })).end();
  await expect(chat.page.getByRole("heading", { name: "A title" })).toBeVisible();
  await expect(chat.items()).toHaveCount(2);
});

test("done without added renders the item", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send(done(assistantMessage("a", "All at once."))).end();
  await expect(chat.items().getByText("All at once.")).toBeVisible();
});

test("unknown events, items and updates are ignored and logged once", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send({ type: "thread.sparkled" }, { type: "thread.sparkled" });
  stream.send(done(item("x", "hologram")), { no: "type" }).write("data: not json\n\n");
  stream.send(added(assistantMessage("a", "")));
  stream.send({ type: "thread.item.updated", item_id: "a", update: { type: "assistant.hum" } });
  stream.send(done(assistantMessage("a", "Still fine."))).end();
  await expect(chat.items().getByText("Still fine.")).toBeVisible();
  expect(await chat.eventNames()).not.toContain("error");
  const ignored = await chat.page.evaluate(() =>
    window.recorded
      .map(({ detail }) => detail as { name?: string; data?: { what?: string } } | null)
      .filter((detail) => detail?.name === "protocol.ignored")
      .map((detail) => detail?.data?.what),
  );
  expect(ignored).toEqual([
    "event thread.sparkled",
    "event thread.item.done of hologram",
    "frame without a type",
    "frame that is not JSON",
    "event thread.item.updated of assistant.hum",
  ]);
});

test("content_part.done without annotations keeps the markers already received", async ({
  chat,
}) => {
  const stream = await startAnswer(chat);
  stream.send(added(assistantMessage("a", "")), delta("a", "Warm boots"));
  const source = { type: "url", title: "A guide", url: "https://example.com/guide" };
  stream.send({
    type: "thread.item.updated",
    item_id: "a",
    update: {
      type: "assistant_message.content_part.annotation_added",
      content_index: 0,
      annotation_index: 0,
      annotation: { type: "annotation", source, index: 4 },
    },
  });
  stream.send({
    type: "thread.item.updated",
    item_id: "a",
    update: {
      type: "assistant_message.content_part.done",
      content_index: 0,
      content: { type: "output_text", text: "Warm boots", annotations: [] },
    },
  });
  stream.end();
  await expect(chat.items().locator("p")).toHaveText("Warm1 boots");
  await expect(chat.page.getByRole("button", { name: "Sources (1)" })).toBeVisible();
});

test("progress is replaced by the next progress and disappears when a message starts", async ({
  chat,
}) => {
  const stream = await startAnswer(chat);
  const log = chat.page.getByRole("log");
  stream.send({ type: "progress_update", text: "Looking" });
  await expect(log.getByText("Looking")).toBeVisible();
  stream.send({ type: "progress_update", text: "Comparing", icon: "chart" });
  await expect(log.getByText("Comparing")).toBeVisible();
  await expect(log.getByText("Looking")).toHaveCount(0);
  stream.send(added(assistantMessage("a", "")), delta("a", "Found it."));
  await expect(log.getByText("Found it.")).toBeVisible();
  await expect(log.getByText("Comparing")).toHaveCount(0);
});

test("a workflow shows the running step, then collapses and shows its duration", async ({
  chat,
}) => {
  const stream = await startAnswer(chat);
  const workflow = { type: "reasoning", tasks: [], expanded: false };
  const task = { type: "custom", title: "Reading maps", content: "", status_indicator: "loading" };
  stream.send(added({ ...item("w", "workflow"), workflow }));
  stream.send({
    type: "thread.item.updated",
    item_id: "w",
    update: { type: "workflow.task.added", task_index: 0, task },
  });
  const header = chat.page.getByRole("button", { name: /Reading maps/ });
  await expect(header).toHaveAttribute("aria-expanded", "false");
  const summary = { duration: 12 };
  stream.send(
    done({ ...item("w", "workflow"), workflow: { ...workflow, tasks: [task], summary } }),
  );
  const folded = chat.page.getByRole("button", { name: /Thought for 12 seconds/ });
  await expect(folded).toHaveAttribute("aria-expanded", "false");
  await expect(chat.items().getByText("Reading maps")).toBeHidden();
  await folded.click();
  await expect(chat.items().getByText("Reading maps")).toBeVisible();
});

test("a workflow without done stops spinning when the turn ends", async ({ chat }) => {
  const stream = await startAnswer(chat);
  const task = { type: "custom", title: "Reading maps", status_indicator: "loading" };
  const workflow = { type: "custom", tasks: [task], expanded: true };
  stream.send(added({ ...item("w", "workflow"), workflow }));
  const spinner = chat.page.locator(".ck-workflow .ck-spinner");
  await expect(spinner).toHaveCount(1);
  stream.end();
  await expect(spinner).toHaveCount(0);
});

test("every type of task shows its fields", async ({ chat }) => {
  const stream = await startAnswer(chat);
  const url = "https://example.com/a";
  const tasks = [
    { type: "custom", title: "Custom step", content: "with **content**" },
    {
      type: "web_search",
      title_query: "Searching boots",
      queries: ["warm boots"],
      sources: [{ type: "url", title: "Boot guide", url }],
    },
    { type: "thought", title: "A thought", content: "Snow is cold." },
    {
      type: "file",
      title: "Files",
      sources: [{ type: "file", title: "Map", filename: "map.pdf" }],
    },
    { type: "image", title: "An image step" },
  ];
  const workflow = { type: "custom", tasks, expanded: true };
  stream.send(done({ ...item("w", "workflow"), workflow })).end();
  const shown = chat.page.locator(".ck-workflow-tasks");
  for (const text of ["Custom step", "content", "Searching boots", "warm boots", "Boot guide"]) {
    await expect(shown.getByText(text, { exact: true })).toBeVisible();
  }
  for (const text of ["A thought", "Snow is cold.", "Files", "Map", "An image step"]) {
    await expect(shown.getByText(text, { exact: true })).toBeVisible();
  }
});

test("a generated image shows partial images, progress and the final one", async ({ chat }) => {
  const pixel =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  const stream = await startAnswer(chat);
  stream.send(added(item("g", "generated_image")));
  const progress = chat.page.getByRole("progressbar", { name: "Creating image…" });
  await expect(progress).toBeVisible();
  stream.send({
    type: "thread.item.updated",
    item_id: "g",
    update: { type: "generated_image.updated", image: { id: "i", url: pixel }, progress: 0.5 },
  });
  await expect(progress).toHaveAttribute("value", "0.5");
  await expect(chat.items().locator("img")).toHaveAttribute("src", pixel);
  stream.send(done({ ...item("g", "generated_image"), image: { id: "i", url: pixel } })).end();
  await expect(progress).toHaveCount(0);
  await expect(chat.page.getByRole("img", { name: "Generated image" })).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "Enlarge image" })).toBeVisible();
});

test("removed deletes an item and replaced swaps it in place", async ({ chat }) => {
  const stream = await startAnswer(chat);
  for (const [id, text] of [
    ["a", "One"],
    ["b", "Two"],
    ["c", "Three"],
  ] as const) {
    stream.send(done(assistantMessage(id, text)));
  }
  await expect(chat.items()).toHaveText([/Hello/, /One/, /Two/, /Three/]);
  stream.send({ type: "thread.item.replaced", item: assistantMessage("a", "Swapped") });
  await expect(chat.items()).toHaveText([/Hello/, /Swapped/, /Two/, /Three/]);
  stream.send({ type: "thread.item.removed", item_id: "b" }).end();
  await expect(chat.items()).toHaveText([/Hello/, /Swapped/, /Three/]);
});

test("Retry on an error with allow_retry retries after the user message", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send({ type: "error", code: "stream.error", allow_retry: true }).end();
  chat.chatkit.on("threads.retry_after_item", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("a2", "Better now.")))
      .end();
  });
  await chat.page.getByRole("button", { name: "Try again" }).click();
  await expect(chat.items().getByText("Better now.")).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await expect
    .poll(() => chat.chatkit.of("threads.retry_after_item")[0]?.params)
    .toEqual({
      thread_id: "thr_1",
      item_id: "msg_user",
    });
});

test("an error shows its message, or the element's text for a known code", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send({ type: "error", code: "custom", message: "The warehouse is closed." });
  stream.send({ type: "error", code: "rate_limit", message: "Please wait a minute." });
  stream.send({ type: "error", code: "warehouse.flooded" });
  stream.send({ type: "error", code: "stream.error", message: "internals" }).end();
  const log = chat.page.getByRole("log");
  await expect(log.getByText("The warehouse is closed.")).toBeVisible();
  await expect(log.getByText("Please wait a minute.")).toBeVisible();
  await expect(log.getByText("The answer broke off.")).toBeVisible();
  await expect(log.getByText("internals")).toHaveCount(0);
  await expect(chat.page.getByRole("button", { name: "Try again" })).toHaveCount(0);
});

test("a notice shows its level, title and link and can be dismissed", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream
    .send({
      type: "notice",
      level: "warning",
      title: "Storm ahead",
      message: "See [the forecast](https://example.com/weather).",
    })
    .end();
  const notice = chat.page.getByRole("note");
  await expect(notice.getByText("Storm ahead")).toBeVisible();
  await expect(notice).toHaveAttribute("data-level", "warning");
  await expect(notice.getByRole("link", { name: "the forecast" })).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss notice" }).click();
  await expect(notice).toHaveCount(0);
});

test("hidden context renders nothing", async ({ chat }) => {
  const stream = await startAnswer(chat);
  stream.send(done({ ...item("h", "hidden_context_item"), content: "secret" }));
  stream.send(done({ ...item("s", "sdk_hidden_context"), content: "secret" }));
  stream.send(done(assistantMessage("a", "Visible."))).end();
  await expect(chat.items().getByText("Visible.")).toBeVisible();
  await expect(chat.items()).toHaveCount(2);
  await expect(chat.page.getByText("secret")).toHaveCount(0);
});

test("Stop appears with allow_cancel, keeps the text and reports no error", async ({ chat }) => {
  const begun = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const [created, echoed] = opening("Hello");
      resolve(reply.stream().send(created ?? {}, echoed ?? {}));
    });
  });
  await chat.mount();
  await chat.say("Hello");
  const stream = await begun;
  const stop = chat.page.getByRole("button", { name: "Stop answering" });
  await expect(chat.items()).toHaveCount(1);
  await expect(stop).toHaveCount(0);
  stream.send({ type: "stream_options", stream_options: { allow_cancel: true } });
  stream.send(added(assistantMessage("a", "")), delta("a", "Half of an"));
  stream.send(added(widget("w", { type: "Card", children: [] })));
  await expect(chat.items()).toHaveCount(3);
  await stop.click();
  await stream.closed();
  await expect(chat.items()).toHaveCount(2);
  await expect(chat.items().getByText("Half of an")).toBeVisible();
  await expect(chat.input).toBeFocused();
  expect((await chat.eventNames()).slice(-1)).toEqual(["response.end"]);
  expect(await chat.eventNames()).not.toContain("error");
});

test("Retry removes the items after the message before the new answer arrives", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("The first try.", { user: "u1" }));
  chat.chatkit.on("threads.retry_after_item", (_request, reply) => void reply.stream());
  await chat.mount({ threadItemActions: { retry: true } });
  await chat.say("Hello");
  await chat.page.getByRole("button", { name: "Answer again" }).click();
  await expect(chat.items()).toHaveCount(1);
  await expect
    .poll(() => chat.chatkit.of("threads.retry_after_item")[0]?.params["item_id"])
    .toBe("u1");
});

test("a message that could not be sent can be sent again or edited", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => reply.status(503));
  chat.chatkit.on("threads.create", (_request, reply) => reply.status(503));
  chat.chatkit.on("threads.create", answerWith("Now it works."));
  await chat.mount();
  await chat.say("Hello there");
  await chat.page.getByRole("button", { name: "Try again" }).click();
  await expect(chat.items()).toHaveCount(1);
  await chat.page.getByRole("button", { name: "Edit" }).click();
  await expect(chat.input).toHaveText("Hello there");
  await expect(chat.items()).toHaveCount(0);
  await chat.input.press("Enter");
  await expect(chat.items().getByText("Now it works.")).toBeVisible();
});
