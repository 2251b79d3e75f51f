import type { JSHandle, Locator } from "@playwright/test";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { contrast } from "../../../src/theme/contrast";
import { answerWith } from "../../support/element-page/answers";
import { mountWith } from "../../support/element-page/mount-with";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import { settledTop } from "../../support/element-page/settled-top";
import {
  added,
  assistantMessage,
  delta,
  done,
  opening,
  thread,
  userMessage,
  widget,
} from "../../support/element-page/wire";

declare global {
  interface Window {
    clicks: string[];
  }
}

const threads = {
  data: [thread("thr_1", { title: "Boots" }), thread("thr_2")],
  has_more: true,
  after: "thr_2",
};

function shortThread(id: string, status: object = { type: "active" }) {
  const data = [userMessage("u", "Hi"), assistantMessage("a", "Hello.")];
  return thread(id, { title: "Boots", status, items: { data, has_more: false } });
}

test("the start screen sends a selected prompt immediately, including its tags", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("On it."));
  const prompt = [
    { type: "input_text" as const, text: "Where is " },
    { type: "input_tag" as const, id: "o1", text: "Order 1", data: { n: 1 } },
  ];
  await chat.mount({
    startScreen: { greeting: "Off we go", prompts: [{ label: "Track an order", prompt }] },
  });
  await expect(chat.page.getByRole("heading", { name: "Off we go" })).toBeVisible();
  await chat.page.getByRole("button", { name: "Track an order" }).click();
  await expect(chat.items().getByText("On it.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { content: [prompt[0], { id: "o1", data: { n: 1 } }] },
    });
});

test("showHistory works without a header", async ({ chat }) => {
  chat.chatkit.on("threads.list", (_request, reply) => reply.json(threads));
  await chat.mount({ header: { enabled: false } });
  await expect(chat.page.locator("[part=header]")).toHaveCount(0);
  await chat.page.evaluate(() => window.chat.showHistory());
  await expect(chat.page.getByRole("button", { name: "Boots", exact: true })).toBeVisible();
});

test("header actions call their handlers once", async ({ chat }) => {
  await mountWith(chat, () => {
    window.clicks = [];
    return {
      header: {
        leftAction: { icon: "menu", onClick: () => void window.clicks.push("left") },
        rightAction: { icon: "dark-mode", onClick: () => void window.clicks.push("right") },
      },
    };
  });
  await chat.page.getByRole("button", { name: "Menu" }).click();
  await chat.page.getByRole("button", { name: "Dark mode" }).click();
  expect(await chat.page.evaluate(() => window.clicks)).toEqual(["left", "right"]);
});

test("the history lists titles, loads more pages and marks the current thread", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(shortThread("thr_1")));
  chat.chatkit.on("threads.list", (request, reply) =>
    reply.json(
      request.params["after"]
        ? {
            data: [thread("thr_3", { title: "Older" }), thread("thr_4", { title: "\u3000" })],
            has_more: false,
          }
        : threads,
    ),
  );
  await chat.mount({ initialThread: "thr_1" });
  await chat.page.getByRole("button", { name: "Chat history" }).click();
  await expect(chat.page.getByRole("button", { name: "Older", exact: true })).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "New thread", exact: true })).toHaveCount(2);
  await expect(chat.page.getByRole("button", { name: "Boots", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const pages = chat.chatkit.of("threads.list").map(({ params }) => params["after"] ?? null);
  expect(pages).toEqual([null, "thr_2"]);
});

test("a rename is posted, Esc cancels it and an empty title is rejected", async ({ chat }) => {
  chat.chatkit.on("threads.list", (_request, reply) => reply.json({ ...threads, has_more: false }));
  chat.chatkit.on("threads.update", (_request, reply) =>
    reply.json(thread("thr_1", { title: "Winter boots" })),
  );
  await chat.mount();
  await chat.page.getByRole("button", { name: "Chat history" }).click();
  const rename = async () => {
    await chat.page.getByRole("button", { name: "Actions for Boots" }).click();
    await chat.page.getByRole("menuitem", { name: "Rename" }).click();
    return chat.page.getByRole("textbox", { name: "Chat title" });
  };
  await (await rename()).press("Escape");
  await expect(chat.page.getByRole("button", { name: "Boots", exact: true })).toBeVisible();
  const field = await rename();
  await field.fill("  ");
  await field.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => chat.chatkit.of("threads.update")).toHaveLength(0);
  await field.fill("Winter boots");
  await field.press("Enter");
  await expect(chat.page.getByRole("button", { name: "Winter boots", exact: true })).toBeVisible();
  await expect
    .poll(() => chat.chatkit.of("threads.update")[0]?.params)
    .toEqual({
      thread_id: "thr_1",
      title: "Winter boots",
    });
});

test("deleting asks for confirmation, and the start screen replaces the active thread", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(shortThread("thr_1")));
  chat.chatkit.on("threads.list", (_request, reply) => reply.json({ ...threads, has_more: false }));
  chat.chatkit.on("threads.delete", (_request, reply) => reply.json({}));
  await chat.mount({ initialThread: "thr_1" });
  await chat.page.getByRole("button", { name: "Chat history" }).click();
  await chat.page.getByRole("button", { name: "Actions for Boots" }).click();
  await chat.page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(chat.page.getByRole("dialog")).toBeVisible();
  await expect.poll(() => chat.chatkit.of("threads.delete")).toHaveLength(0);
  await chat.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect
    .poll(async () => (await chat.events()).at(-1))
    .toEqual({
      name: "chatkit.thread.change",
      detail: { threadId: null },
    });
  await expect
    .poll(() => chat.chatkit.of("threads.delete")[0]?.params)
    .toEqual({ thread_id: "thr_1" });
  await expect(chat.page.getByRole("button", { name: "Boots", exact: true })).toHaveCount(0);
  await chat.page.evaluate(() => window.chat.hideHistory());
  await expect(chat.page.getByText("What can I help with today?")).toBeVisible();
});

test("options hide the history and its Delete command", async ({ chat }) => {
  chat.chatkit.on("threads.list", (_request, reply) => reply.json({ ...threads, has_more: false }));
  await chat.mount({ history: { showDelete: false } });
  await chat.page.getByRole("button", { name: "Chat history" }).click();
  await chat.page.getByRole("button", { name: "Actions for Boots" }).click();
  await expect(chat.page.getByRole("menuitem")).toHaveText(["Rename"]);
  await chat.page.evaluate(() =>
    window.chat.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      history: { enabled: false },
    }),
  );
  await expect(chat.page.getByRole("button", { name: "Chat history" })).toHaveCount(0);
  const code = await chat.page.evaluate(async () => {
    await window.chat.hideHistory();
    return window.chat.showHistory().catch((error: { code: string }) => error.code);
  });
  expect(code).toBe("history_disabled");
});

const sixty = Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0
    ? userMessage(`i${at}`, `Question ${at}`)
    : assistantMessage(`i${at}`, `Answer ${at}. `.repeat(12)),
);

test("a long thread opens at its newest message regardless of which page the server sends first", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data: sixty.slice(0, 20), has_more: true } })),
  );
  chat.chatkit.on("items.list", (_request, reply) =>
    reply.json({ data: sixty.slice(10).reverse(), has_more: true, after: "i10" }),
  );
  chat.chatkit.on("items.list", (_request, reply) =>
    reply.json({ data: sixty.slice(0, 10).reverse(), has_more: false }),
  );
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=i59]")).toBeInViewport();
});

/** An array to which the item's position is added on every frame. */
function topsInEachFrame(item: Locator): Promise<JSHandle<number[]>> {
  return item.evaluateHandle((element) => {
    const tops: number[] = [];
    const note = () => {
      tops.push(element.getBoundingClientRect().top);
      requestAnimationFrame(note);
    };
    note();
    return tops;
  });
}

test("scrolling up loads older items once and doesn't move what is in view", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data: sixty.slice(0, 20), has_more: true } })),
  );
  chat.chatkit.on("items.list", (_request, reply) =>
    reply.json({ data: sixty.slice(30).reverse(), has_more: true, after: "i30" }),
  );
  let release = () => {};
  chat.chatkit.on("items.list", async (_request, reply) => {
    await new Promise<void>((resolve) => (release = resolve));
    reply.json({ data: sixty.slice(0, 30).reverse(), has_more: false });
  });
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=i59]")).toBeInViewport();
  await chat.page.getByRole("log").evaluate((log) => log.scrollTo(0, 0));
  const anchor = chat.page.locator("[data-item-id=i30]");
  await expect(anchor).toBeInViewport();
  await expect.poll(() => chat.chatkit.of("items.list").length).toBe(2);
  await expect(chat.page.getByText("Loading older messages…")).toBeAttached();
  const tops = await topsInEachFrame(anchor);
  await expect.poll(() => tops.evaluate((seen) => seen.length)).toBeGreaterThan(1);
  release();
  await expect(chat.page.locator("[data-item-id=i29]")).toHaveCount(1);
  const seenBefore = await tops.evaluate((seen) => seen.length);
  await expect.poll(() => tops.evaluate((seen) => seen.length)).toBeGreaterThan(seenBefore + 5);
  expect(new Set(await tops.jsonValue()).size).toBe(1);
  await expect.poll(() => chat.chatkit.of("items.list")).toHaveLength(2);
});

test("scrolling up over unrendered messages moves the view by exactly that distance", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data: sixty, has_more: false } })),
  );
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=i59]")).toBeInViewport();
  const moves = await chat.page.getByRole("log").evaluate(async (log) => {
    const twoFrames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const middle = log.getBoundingClientRect().top + log.clientHeight / 2;
    const inTheMiddle = () =>
      [...log.querySelectorAll("[data-item-id]")].find(
        (item) => item.getBoundingClientRect().bottom > middle,
      );
    const moved: number[] = [];
    while (log.scrollTop > 200) {
      const item = inTheMiddle();
      const before = item?.getBoundingClientRect().top ?? 0;
      log.scrollBy(0, -150);
      await twoFrames();
      moved.push(Math.round((item?.getBoundingClientRect().top ?? 0) - before));
    }
    return moved;
  });
  expect(moves.length).toBeGreaterThan(10);
  expect(new Set(moves)).toEqual(new Set([150]));
});

test("a page with no visible items loads the next one", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data: [], has_more: true } })),
  );
  const pages = [
    { data: sixty.slice(58).reverse(), has_more: true, after: "i58" },
    { data: [], has_more: true, after: "h1" },
    { data: sixty.slice(56, 58).reverse(), has_more: false },
  ];
  for (const page of pages) chat.chatkit.on("items.list", (_request, reply) => reply.json(page));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.items()).toHaveCount(4);
});

test("an open thread offers another answer", async ({ chat }) => {
  await openWithStatus(chat, { type: "active" });
  await expect(chat.page.getByRole("button", { name: "Answer again" })).toBeVisible();
});

/** Opens a thread with this status that ends with a widget. */
async function openWithStatus(chat: ChatPage, status: object): Promise<void> {
  const button = { type: "Button", label: "Add", onClickAction: { type: "cart.add" } };
  const data = [assistantMessage("a", "Hello."), widget("w", { type: "Card", children: [button] })];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { status, items: { data, has_more: false } })),
  );
  chat.chatkit.on("threads.custom_action", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("added", "It is in.")))
      .end();
  });
  await chat.mount({ initialThread: "thr_1", threadItemActions: { retry: true } });
}

test("a locked thread disables the composer and says why, but its widgets work", async ({
  chat,
}) => {
  await openWithStatus(chat, { type: "locked", reason: "A person takes over" });
  await expect(
    chat.page.locator("[part~=composer]").getByText("A person takes over"),
  ).toBeVisible();
  await expect(chat.input).toHaveAttribute("aria-placeholder", "A person takes over");
  await expect(chat.input).toHaveAttribute("aria-disabled", "true");
  await expect(chat.input).not.toBeEditable();
  await chat.page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(chat.items().getByText("It is in.")).toBeVisible();
});

for (const type of ["locked", "closed"] as const) {
  test(`a ${type} thread takes no message and offers no other answer`, async ({ chat }) => {
    await openWithStatus(chat, { type, reason: "A person takes over" });
    await expect(chat.page.getByRole("button", { name: "Answer again" })).toHaveCount(0);
    // The element is busy until the thread has loaded.
    await expect(async () => {
      const refused = await chat.page.evaluate(async () => {
        const failure: unknown = await window.chat
          .sendUserMessage({ text: "Hello?" })
          .catch((error: unknown) => error);
        return failure instanceof Error && { ...failure, message: failure.message };
      });
      expect(refused).toMatchObject({
        name: "IntegrationError",
        code: "thread_not_open",
        message: `The thread is ${type}: A person takes over`,
      });
    }).toPass();
    chat.chatkit.on("threads.create", answerWith("A new one."));
    await chat.page.evaluate(() => window.chat.sendUserMessage({ text: "Hi", newThread: true }));
    await expect(chat.items().getByText("A new one.")).toBeVisible();
    expect(chat.chatkit.requests.map((request) => request.type)).not.toContain(
      "threads.add_user_message",
    );
  });
}

test("a closed thread has a banner instead of the composer, but its widgets work", async ({
  chat,
}) => {
  await openWithStatus(chat, { type: "closed" });
  await expect(chat.page.getByText("This chat has ended.")).toBeVisible();
  await expect(chat.input).toHaveCount(0);
  await chat.page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(chat.items().getByText("It is in.")).toBeVisible();
});

/** Starts an answer that is a story. Returns a function that adds a chapter. */
async function startStory(chat: ChatPage, autoScroll: boolean) {
  const begun = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const stream = reply.stream().send(...opening("Tell me a story"));
      resolve(stream.send(added(assistantMessage("a", ""))));
    });
  });
  await chat.mount({ thread: { autoScroll } });
  await chat.say("Tell me a story");
  const stream = await begun;
  return async (chapter: string) => {
    for (let line = 0; line < 40; line += 1) stream.send(delta("a", `Line ${line}\n\n`));
    stream.send(delta("a", `The end of chapter ${chapter}.\n\n`));
    const end = chat.items().getByText(`The end of chapter ${chapter}.`);
    await expect(end).toBeAttached();
    return end;
  };
}

test("with autoScroll the view follows the answer until the reader scrolls up", async ({
  chat,
}) => {
  const tell = await startStory(chat, true);
  await expect(await tell("one")).toBeInViewport();
  const second = await tell("two");
  await expect(second).toBeInViewport();
  await chat.page.getByRole("log").hover();
  await chat.page.mouse.wheel(0, -300);
  await expect(second).not.toBeInViewport();
  const place = await settledTop(second);
  await expect(await tell("three")).not.toBeInViewport();
  expect(await settledTop(second)).toBe(place);
});

test("without autoScroll the stream never moves the view", async ({ chat }) => {
  const tell = await startStory(chat, false);
  const question = chat.page.locator("[data-item-id=msg_user]");
  await expect(question).toBeInViewport();
  const place = await settledTop(question);
  await tell("one");
  const second = await tell("two");
  expect(await settledTop(question)).toBe(place);
  await chat.page.getByRole("button", { name: "Scroll to the latest message" }).click();
  await expect(second).toBeInViewport();
});

test("feedback posts every item of the turn and is reverted if the request fails", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Hi"), done(assistantMessage("a", "Hello.")));
    stream.send(done(widget("w", { type: "Card", children: [] }))).end();
  });
  chat.chatkit.on("items.feedback", (_request, reply) => reply.json({}));
  chat.chatkit.on("items.feedback", (_request, reply) => reply.status(500));
  await chat.mount({ threadItemActions: { feedback: true } });
  await chat.say("Hi");
  const good = chat.page.getByRole("button", { name: "Good answer" });
  const bad = chat.page.getByRole("button", { name: "Bad answer" });
  await good.click();
  await expect(good).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(() => chat.chatkit.of("items.feedback")[0]?.params)
    .toEqual({
      thread_id: "thr_1",
      item_ids: ["a", "w"],
      kind: "positive",
    });
  await bad.click();
  await expect(chat.page.locator("[part=toast]")).toContainText("The feedback couldn’t be sent.");
  await expect(good).toHaveAttribute("aria-pressed", "true");
  await expect(bad).toHaveAttribute("aria-pressed", "false");
});

test("Copy joins the Markdown of messages and the copy text of widgets", async ({
  chat,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Hi"), done(assistantMessage("a", "**Hello**")));
    stream.send(done(widget("w", { type: "Card", children: [] }, { copy_text: "A card" }))).end();
  });
  await chat.mount();
  await chat.say("Hi");
  const actions = chat.page.getByRole("group", { name: "Message actions" });
  await actions.getByRole("button", { name: "Copy" }).click();
  await expect(actions.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await chat.page.evaluate(() => navigator.clipboard.readText())).toBe(
    "**Hello**\n\nA card",
  );
});

test("the actions stay when the last item is a widget", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Hi"), done(assistantMessage("a", "Hello.")));
    stream.send(done(widget("w", { type: "Card", children: [] }))).end();
  });
  await chat.mount({ threadItemActions: { retry: true } });
  await chat.say("Hi");
  await expect(chat.page.getByRole("button", { name: "Answer again" })).toBeVisible();
});

test("the disclaimer is Markdown and can have high contrast", async ({ chat }) => {
  await chat.mount({
    disclaimer: { text: "Read [the terms](https://example.com/terms)", highContrast: true },
  });
  await expect(chat.page.getByRole("link", { name: "the terms" })).toBeVisible();
  const disclaimer = chat.page.locator("[part=disclaimer]");
  const color = () => disclaimer.evaluate((text) => getComputedStyle(text).color);
  const background = await chat.element.evaluate((element) =>
    getComputedStyle(element).getPropertyValue("--ck-bg").trim(),
  );
  const high = contrast(await color(), background);
  await chat.page.evaluate(() =>
    window.chat.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      disclaimer: { text: "Read [the terms](https://example.com/terms)" },
    }),
  );
  await expect(disclaimer).toHaveAttribute("data-contrast", "normal");
  await expect.poll(async () => contrast(await color(), background)).toBeLessThan(high);
});

test("a widget's server action posts its payload with the item's id", async ({ chat }) => {
  const onClickAction = { type: "cart.add", payload: { id: 4 } };
  const card = widget("w", {
    type: "Card",
    children: [{ type: "Button", label: "Add", onClickAction }],
  });
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data: [card], has_more: false } })),
  );
  chat.chatkit.on("threads.custom_action", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("a", "Added.")))
      .end();
  });
  await chat.mount({ initialThread: "thr_1" });
  await chat.page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(chat.items().getByText("Added.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.of("threads.custom_action")[0]?.params)
    .toEqual({
      thread_id: "thr_1",
      item_id: "w",
      action: onClickAction,
    });
});
