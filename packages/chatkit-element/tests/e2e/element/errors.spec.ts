import { expect, test } from "../../support/element-page/element-test";
import { mountWith } from "../../support/element-page/mount-with";
import { opening, thread, widget } from "../../support/element-page/wire";

test("for every failure the detail of chatkit.error contains an Error", async ({ chat }) => {
  const button = {
    type: "Button",
    label: "Press",
    onClickAction: { type: "go", handler: "client" },
  };
  const data = [widget("w", { type: "Card", children: [button] })];
  chat.chatkit.on("threads.get_by_id", (request, reply) => {
    if (request.params["thread_id"] === "thr_1") {
      reply.json(thread("thr_1", { items: { data, has_more: false } }));
    } else reply.status(404);
  });
  chat.chatkit.on("threads.create", (_request, reply) => reply.status(500));
  chat.chatkit.on("threads.create", (_request, reply) => {
    const error = { type: "error", code: "custom", message: "Out of boots", allow_retry: false };
    reply
      .stream()
      .send(...opening("Hi"), error)
      .end();
  });
  await mountWith(chat, () => ({
    initialThread: "thr_1",
    widgets: { onAction: () => Promise.reject("a handler that rejects with no Error") },
  }));
  await chat.page.getByRole("button", { name: "Press" }).click();
  await expect.poll(async () => (await errorsOf()).length).toBe(1);
  await chat.page.evaluate(async () => {
    const settled = (call: Promise<unknown>) => call.catch(() => undefined);
    await settled(window.chat.setThreadId("missing"));
    await settled(window.chat.sendUserMessage({ text: "Hi", newThread: true }));
    await settled(window.chat.sendUserMessage({ text: "Hi", newThread: true }));
    Reflect.apply(window.chat.setOptions, window.chat, [{ api: { url: 7 } }]);
  });
  await expect.poll(async () => (await errorsOf()).length).toBe(5);
  expect(await errorsOf()).toEqual(
    ["action_failed", "load_failed", "request_failed", "stream_error", "invalid_options"].map(
      () => ({
        error: expect.objectContaining({ isError: true, name: "IntegrationError" }),
      }),
    ),
  );

  async function errorsOf(): Promise<unknown[]> {
    const events = await chat.events();
    return events.filter(({ name }) => name === "chatkit.error").map(({ detail }) => detail);
  }
});

test("a hosted backend without hosted-url shows and reports what is missing", async ({ chat }) => {
  await mountHosted({});
  await expect(chat.page.getByRole("alert").getByText("hosted-url")).toBeVisible();
  await expect(chat.input).toHaveCount(0);
  await expect
    .poll(() => chat.events())
    .toContainEqual({
      name: "chatkit.error",
      detail: { error: expect.objectContaining({ code: "invalid_options", isError: true }) },
    });
  await chat.page.evaluate(() => window.chat.setAttribute("hosted-url", "/chatkit"));
  await expect(chat.input).toBeVisible();

  async function mountHosted(attributes: Record<string, string>): Promise<void> {
    await chat.open();
    await chat.page.evaluate((given) => {
      const element = document.createElement("openai-chatkit");
      window.chat = element;
      window.record(element);
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      element.setOptions({ api: { getClientSecret: async () => "secret" } });
      document.querySelector("main")?.append(element);
    }, attributes);
  }
});

test("a widget update that doesn't match anything is logged without its text", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const card = widget("w", { type: "Card", children: [{ type: "Text", id: "t", value: "Hi" }] });
    const update = {
      type: "widget.streaming_text.value_delta",
      component_id: "gone",
      delta: "private",
      done: false,
    };
    reply
      .stream()
      .send(...opening("Hi"), { type: "thread.item.added", item: card })
      .send({ type: "thread.item.updated", item_id: "w", update })
      .end();
  });
  await chat.mount();
  await chat.say("Hi");
  await expect.poll(() => chat.eventNames()).toContain("response.end");
  const logs = await chat.page.evaluate(() =>
    window.recorded.filter(({ name }) => name === "chatkit.log").map(({ detail }) => detail),
  );
  expect(logs).toContainEqual({ name: "update.refused", data: { reason: expect.any(String) } });
  expect(JSON.stringify(logs)).not.toContain("private");
});
