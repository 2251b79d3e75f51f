import type { ChatPage } from "../../support/element-page/element-test";
import { expect, test } from "../../support/element-page/element-test";
import {
  assistantMessage,
  done,
  opening,
  streamOptions,
  thread,
  widget,
} from "../../support/element-page/wire";
import { gallerySamples } from "../../support/widget-gallery/samples";

const button = (action: object) => ({
  type: "Card",
  children: [{ type: "Button", label: "Add", onClickAction: { type: "cart.add", ...action } }],
});

/** Opens a thread that ends with the widget. */
async function openWidget(chat: ChatPage, root: object): Promise<void> {
  const items = {
    data: [assistantMessage("msg", "Here you are"), widget("wid", root)],
    has_more: false,
  };
  chat.chatkit.on("threads.get_by_id", (_, reply) => reply.json(thread("thr_1", { items })));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator(".w-frame")).toBeVisible();
}

test("a server action posts only its type, payload and item id", async ({ chat }) => {
  await openWidget(chat, button({ payload: { slug: "tent" }, loadingBehavior: "self" }));
  chat.chatkit.on("threads.custom_action", async (_, reply) => {
    const stream = reply.stream().send(streamOptions());
    await release;
    stream.send(done(assistantMessage("after", "Added"))).end();
  });
  let letGo: () => void = () => undefined;
  const release = new Promise<void>((resolve) => (letGo = resolve));

  const add = chat.page.getByRole("button", { name: "Add" });
  await add.click();
  await expect(add).toHaveAttribute("aria-busy", "true");
  await add.click({ force: true });
  letGo();
  await expect(chat.items().getByText("Added", { exact: true })).toBeVisible();
  await expect(add).not.toHaveAttribute("aria-busy", "true");
  await expect
    .poll(() => chat.chatkit.of("threads.custom_action").map(({ params }) => params))
    .toEqual([
      {
        thread_id: "thr_1",
        item_id: "wid",
        action: { type: "cart.add", payload: { slug: "tent" } },
      },
    ]);
});

test("a client action calls the page even while a response is running", async ({ chat }) => {
  await openWidget(chat, button({ handler: "client", payload: { slug: "tent" } }));
  await chat.page.evaluate(() => {
    window.chat.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      widgets: {
        onAction: async (action, item) => {
          window.recorded.push({ name: "page.action", detail: { action, id: item.id } });
        },
      },
    });
  });
  chat.chatkit.on(
    "threads.add_user_message",
    (_, reply) => void reply.stream().send(streamOptions()),
  );
  await chat.say("Hello");
  await expect(chat.page.getByRole("button", { name: /stop/i })).toBeVisible();
  await chat.page.getByRole("button", { name: "Add" }).click();
  await expect
    .poll(() => chat.events())
    .toContainEqual({
      name: "page.action",
      detail: { action: { type: "cart.add", payload: { slug: "tent" } }, id: "wid" },
    });
  await expect.poll(() => chat.chatkit.of("threads.custom_action")).toEqual([]);
});

test("a synchronous action replaces the item and starts no response", async ({ chat }) => {
  await openWidget(chat, button({ streaming: false }));
  const updated = { type: "Card", children: [{ type: "Text", value: "In your cart" }] };
  chat.chatkit.on("threads.sync_custom_action", (_, reply) =>
    reply.json({ updated_item: widget("wid", updated) }),
  );
  await chat.page.getByRole("button", { name: "Add" }).click();
  await expect(chat.items().getByText("In your cart")).toBeVisible();
  expect(await chat.eventNames()).not.toContain("response.start");
  await expect
    .poll(() => chat.chatkit.of("threads.sync_custom_action").map(({ params }) => params))
    .toEqual([{ thread_id: "thr_1", item_id: "wid", action: { type: "cart.add" } }]);
});

test("a synchronous action works while a response is running", async ({ chat }) => {
  await openWidget(chat, button({ streaming: false }));
  const updated = { type: "Card", children: [{ type: "Text", value: "In your cart" }] };
  chat.chatkit.on("threads.add_user_message", (_, reply) => {
    reply.stream().send(streamOptions());
  });
  chat.chatkit.on("threads.sync_custom_action", (_, reply) =>
    reply.json({ updated_item: widget("wid", updated) }),
  );
  await chat.say("Hello");
  await expect(chat.page.getByRole("button", { name: /stop/i })).toBeVisible();
  const before = await chat.eventNames();
  await chat.page.getByRole("button", { name: "Add" }).click();
  await expect(chat.items().getByText("In your cart")).toBeVisible();
  expect(await chat.eventNames()).toEqual(before);
});

test("form values are sent inside the payload", async ({ chat }) => {
  await openWidget(chat, {
    type: "Card",
    children: [
      {
        type: "Form",
        onSubmitAction: { type: "todo.save", payload: { list: 3 } },
        children: [{ type: "Input", name: "todo.title", placeholder: "What to do" }],
      },
    ],
  });
  chat.chatkit.on("threads.custom_action", (_, reply) =>
    reply.stream().send(streamOptions()).end(),
  );
  await chat.page.getByPlaceholder("What to do").fill("Pack");
  await chat.page.getByPlaceholder("What to do").press("Enter");
  await expect.poll(() => chat.chatkit.of("threads.custom_action")).toHaveLength(1);
  await expect
    .poll(() => chat.chatkit.of("threads.custom_action")[0]?.params)
    .toMatchObject({
      action: { type: "todo.save", payload: { list: 3, todo: { title: "Pack" } } },
    });
});

test("a field with a name that the payload already has fires chatkit.error", async ({ chat }) => {
  const form = {
    type: "Form",
    onSubmitAction: { type: "todo.save", payload: { title: "Kept" } },
    children: [{ type: "Input", name: "title", placeholder: "What to do" }],
  };
  await openWidget(chat, { type: "Card", children: [form] });
  chat.chatkit.on("threads.custom_action", (_, reply) =>
    reply.stream().send(streamOptions()).end(),
  );
  await chat.page.getByPlaceholder("What to do").fill("Dropped");
  await chat.page.getByPlaceholder("What to do").press("Enter");
  await expect
    .poll(() => chat.chatkit.of("threads.custom_action").map(({ params }) => params["action"]))
    .toEqual([{ type: "todo.save", payload: { title: "Kept" } }]);
  expect(await chat.events()).toContainEqual({
    name: "chatkit.error",
    detail: { error: expect.objectContaining({ code: "form_collision", isError: true }) },
  });
});

test("updates from the stream keep focus and typed values", async ({ chat }) => {
  const form = (title: string) => ({
    type: "Card",
    children: [
      { type: "Text", id: "title", value: title, streaming: true },
      { type: "Input", name: "city", placeholder: "City" },
    ],
  });
  const update = (change: object) => ({
    type: "thread.item.updated",
    item_id: "wid",
    update: change,
  });
  let stream: { send(...events: object[]): unknown; end(): void } | undefined;
  chat.chatkit.on("threads.create", (_, reply) => {
    stream = reply.stream().send(...opening("Trip"));
    stream.send({ type: "thread.item.added", item: widget("wid", form("Where")) });
  });
  await chat.mount();
  await chat.say("Trip");
  const city = chat.page.getByPlaceholder("City");
  await city.fill("Oslo");
  stream?.send(
    update({
      type: "widget.streaming_text.value_delta",
      component_id: "title",
      delta: " to?",
      done: false,
    }),
  );
  await expect(chat.page.getByText("Where to?")).toBeVisible();
  stream?.send(update({ type: "widget.root.updated", widget: form("Where to next?") }));
  await expect(chat.page.getByText("Where to next?")).toBeVisible();
  await expect(city).toBeFocused();
  await expect(city).toHaveValue("Oslo");
  stream?.end();
});

for (const [name, sample] of Object.entries(gallerySamples)) {
  test(`the sample ${name} renders inside a thread`, async ({ chat }) => {
    await openWidget(chat, Object(sample));
    const { scrollWidth, clientWidth } = await chat.page
      .locator(".w-root")
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
