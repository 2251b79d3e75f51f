import { expect, test } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";
import { mountWith } from "../../support/element-page/mount-with";
import {
  assistantMessage,
  done,
  item,
  streamOptions,
  thread,
  userMessage,
} from "../../support/element-page/wire";

declare global {
  interface Window {
    asked: string[];
    chosen: unknown[];
    answers: Record<string, () => void>;
  }
}

const tools = [
  { id: "search", label: "Search the web", icon: "search", shortLabel: "Search" },
  {
    id: "plan",
    label: "Plan",
    icon: "map-pin",
    placeholderOverride: "Where to?",
    persistent: true,
  },
  { id: "deep", label: "Deep", icon: "bolt", pinned: true },
] as const;

test("Enter sends, Shift+Enter adds a line, and Enter during IME composition does neither", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount();
  await chat.input.pressSequentially("One");
  await chat.input.press("Shift+Enter");
  await chat.input.pressSequentially("Two");
  const session = await chat.page.context().newCDPSession(chat.page);
  await session.send("Input.imeSetComposition", { text: "ㅎ", selectionStart: 1, selectionEnd: 1 });
  await chat.input.dispatchEvent("keydown", { key: "Enter", keyCode: 229, isComposing: true });
  expect(chat.chatkit.requests).toHaveLength(0);
  await session.send("Input.insertText", { text: "한" });
  // Right after a composition, Enter still belongs to it.
  await chat.input.press("End", { delay: 80 });
  await chat.input.press("Enter");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { content: [{ type: "input_text", text: "One\nTwo한" }] },
    });
});

test("a selected tool is sent, changes the placeholder and is cleared unless persistent", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  chat.chatkit.on("threads.add_user_message", answerWith("Ho.", { user: "u2", assistant: "a2" }));
  await chat.mount({ composer: { tools: [...tools] } });
  await chat.page.getByRole("button", { name: "Add files and tools" }).click();
  await chat.page.getByRole("menuitemradio", { name: "Search the web" }).click();
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { inference_options: { tool_choice: { id: "search" } } },
    });
  await expect(chat.page.getByRole("button", { name: "Stop using Search" })).toHaveCount(0);
  await chat.page.getByRole("button", { name: "Add files and tools" }).click();
  await chat.page.getByRole("menuitemradio", { name: "Plan" }).click();
  await expect(chat.page.getByText("Where to?")).toBeVisible();
  await chat.say("Norway");
  await expect(chat.items().getByText("Ho.")).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "Stop using Plan" })).toBeVisible();
});

test("a pinned tool is a toggle next to the menu", async ({ chat }) => {
  await chat.mount({ composer: { tools: [...tools] } });
  const pinned = chat.page.getByRole("button", { name: "Deep" });
  await pinned.click();
  await expect(pinned).toHaveAttribute("aria-pressed", "true");
  await pinned.click();
  await expect(pinned).toHaveAttribute("aria-pressed", "false");
});

test("the default model is selected and sent, and a disabled model can't be selected", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  const models = [
    { id: "fast", label: "Fast" },
    { id: "best", label: "Best", default: true },
    { id: "soon", label: "Soon", disabled: true },
  ];
  await chat.mount({ composer: { models } });
  await chat.page.getByRole("button", { name: "Model: Best" }).click();
  await chat.page.getByRole("menuitemradio", { name: "Soon" }).click({ force: true });
  await chat.page.keyboard.press("Escape");
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { inference_options: { model: "best" } },
    });
});

test("@ searches once after a pause in typing and ignores an outdated result", async ({ chat }) => {
  await chat.page.clock.install();
  await mountWith(chat, () => {
    window.asked = [];
    window.answers = {};
    return {
      entities: {
        onTagSearch: (query) => {
          window.asked.push(query);
          return new Promise((resolve) => {
            window.answers[query] = () => resolve([{ id: query, title: `Found ${query}` }]);
          });
        },
      },
    };
  });
  await chat.page.clock.pauseAt(new Date(Date.now() + 60_000));
  await chat.input.pressSequentially("Hi @ab");
  expect(await chat.page.evaluate(() => window.asked)).toEqual([]);
  await chat.page.clock.runFor(150);
  expect(await chat.page.evaluate(() => window.asked)).toEqual(["ab"]);
  await chat.input.pressSequentially("c");
  await chat.page.clock.runFor(150);
  await chat.page.evaluate(() => window.answers["abc"]?.());
  await chat.page.evaluate(() => window.answers["ab"]?.());
  await expect(chat.page.getByRole("option", { name: "Found abc" })).toBeVisible();
  await expect(chat.page.getByRole("option", { name: "Found ab", exact: true })).toHaveCount(0);
});

test("a row selected with the arrow keys stays selected when the search results arrive", async ({
  chat,
}) => {
  await chat.page.clock.install();
  await mountWith(chat, () => ({
    entities: {
      onTagSearch: async () => [
        { id: "ord_1", title: "Order 1" },
        { id: "ord_2", title: "Order 2" },
      ],
    },
  }));
  await chat.page.clock.pauseAt(new Date(Date.now() + 60_000));
  await chat.input.pressSequentially("@o");
  await chat.page.clock.runFor(150);
  await expect(chat.page.getByRole("option")).toHaveCount(2);
  await chat.input.press("r");
  await chat.input.press("ArrowDown");
  await chat.page.clock.runFor(150);
  await chat.input.press("Enter");
  await expect(chat.input.locator(".ck-tag")).toHaveText("Order 2");
});

test("Enter inserts a mention, Backspace deletes all of it, and it is sent as a tag", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await mountWith(chat, () => ({
    entities: {
      onTagSearch: async () => [
        { id: "ord_1", title: "Order 1", group: "Orders", data: { number: "1" } },
        { id: "ord_2", title: "Order 2", group: "Orders", interactive: true },
      ],
    },
  }));
  await chat.input.pressSequentially("About @or");
  await expect(chat.page.getByRole("option")).toHaveCount(2);
  await chat.input.press("Enter");
  await expect(chat.input.locator(".ck-tag")).toHaveText("Order 1");
  await chat.input.press("Backspace");
  await chat.input.press("Backspace");
  await expect(chat.input.locator(".ck-tag")).toHaveCount(0);
  await chat.input.pressSequentially("@or");
  await expect(chat.page.getByRole("option")).toHaveCount(2);
  await chat.input.press("ArrowDown");
  await chat.input.press("Tab");
  await chat.input.pressSequentially("please");
  await chat.input.press("Enter");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: {
        content: [
          { type: "input_text", text: "About " },
          { type: "input_tag", id: "ord_2", text: "Order 2", data: {}, interactive: true },
          { type: "input_text", text: " please" },
        ],
      },
    });
});

test("/ opens commands only in an empty draft, and commands can open menus and mentions", async ({
  chat,
}) => {
  await mountWith(chat, () => ({
    commands: {
      enabled: true,
      onSearch: async () => [
        { id: "more", label: "More commands" },
        { id: "tag", label: "Insert an order" },
      ],
      onSelect: async (command) => {
        if (command.id === "more") {
          return { type: "menu", commands: [{ id: "tag", label: "Nested insert" }] };
        }
        return { type: "entity", entity: { id: "ord_1", title: "Order 1" } };
      },
    },
  }));
  await chat.input.pressSequentially("a /");
  await expect(chat.page.getByRole("listbox")).toHaveCount(0);
  await chat.input.fill("");
  await chat.input.pressSequentially("/more");
  await chat.page.getByRole("option", { name: "More commands" }).click();
  await chat.page.getByRole("option", { name: "Nested insert" }).click();
  await expect(chat.input.locator(".ck-tag")).toHaveText("Order 1");
});

test("a command's handler may set the composer's text", async ({ chat }) => {
  await mountWith(chat, () => ({
    commands: {
      enabled: true,
      onSearch: async () => [{ id: "fill", label: "Fill in" }],
      onSelect: async () => window.chat.setComposerValue({ text: "Filled in by the page" }),
    },
  }));
  await chat.input.pressSequentially("/fi");
  await chat.page.getByRole("option", { name: "Fill in" }).click();
  await expect(chat.input).toHaveText("Filled in by the page");
});

test("text selected in an answer is quoted and sent", async ({ chat }) => {
  const data = [userMessage("u", "Hi"), assistantMessage("a", "The trail is icy today.")];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  chat.chatkit.on("threads.add_user_message", (_request, reply) => {
    const echoed = userMessage("u2", "How icy?", { quoted_text: "The trail is icy today." });
    reply.stream().send(done(echoed), streamOptions()).end();
  });
  await chat.mount({ initialThread: "thr_1" });
  await chat.items().getByText("The trail is icy today.").click({ clickCount: 3 });
  await chat.page.getByRole("button", { name: "Reply" }).click();
  await expect(chat.input).toBeFocused();
  await chat.say("How icy?");
  await expect(chat.items().last().locator("[part=quote]")).toHaveText("The trail is icy today.");
  await expect
    .poll(() => chat.chatkit.of("threads.add_user_message")[0]?.params)
    .toMatchObject({
      input: { quoted_text: "The trail is icy today." },
    });
});

test("an interactive tag calls onClick, previews once and closes with Esc", async ({ chat }) => {
  const content = [
    { type: "input_tag", id: "o1", text: "Order 1", data: { n: "1" }, interactive: true },
  ];
  const data = [userMessage("u", "", { content }), assistantMessage("a", "Sure.")];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  await mountWith(chat, () => {
    window.chosen = [];
    window.asked = [];
    return {
      initialThread: "thr_1",
      entities: {
        onClick: (entity) => void window.chosen.push(entity),
        onRequestPreview: async (entity) => {
          window.asked.push(entity.id);
          return { preview: { type: "Basic", children: [{ type: "Text", value: "Two boots" }] } };
        },
      },
    };
  });
  const tag = chat.page.getByRole("button", { name: "Order 1" });
  await tag.hover();
  await expect(chat.page.getByRole("tooltip").getByText("Two boots")).toBeVisible();
  await tag.click();
  await tag.press("Escape");
  await expect(chat.page.getByRole("tooltip")).toHaveCount(0);
  expect(await chat.page.evaluate(() => window.asked)).toEqual(["o1"]);
  expect(await chat.page.evaluate(() => window.chosen)).toEqual([
    { id: "o1", title: "Order 1", data: { n: "1" }, interactive: true },
  ]);
});

test("structured input replaces the composer and restores the draft afterward", async ({
  chat,
}) => {
  const inputs = [
    {
      type: "multiple_choice",
      id: "q1",
      question: "Which terrain?",
      options: [{ value: "Snow" }, { value: "Rock" }],
      multiple: true,
    },
    {
      type: "multiple_choice",
      id: "q2",
      question: "Which size?",
      options: [{ value: "43" }, { value: "44" }],
      multiple: false,
    },
    { type: "freeform", id: "q3", question: "Anything else?" },
  ];
  const asked = { ...item("q", "structured_input"), status: "pending", inputs };
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send({ type: "thread.created", thread: thread() });
    stream.send(done(userMessage("u", "Boots")), streamOptions(), done(asked)).end();
  });
  chat.chatkit.on("threads.add_structured_input", (_request, reply) => {
    const answered = inputs.map((input) => ({
      ...input,
      answer: { values: ["Snow"], skipped: false },
    }));
    const replaced = { ...asked, status: "answered", inputs: answered };
    const stream = reply
      .stream()
      .send(streamOptions(), { type: "thread.item.replaced", item: replaced });
    stream.send(done(assistantMessage("a", "Thank you."))).end();
  });
  await chat.mount();
  await chat.say("Boots");
  await expect(chat.page.getByRole("group", { name: "Which terrain?" })).toBeVisible();
  await chat.page.evaluate(() => window.chat.setComposerValue({ text: "A kept draft" }));
  const next = chat.page.getByRole("button", { name: "Next" });
  const color = () => next.evaluate((button) => getComputedStyle(button).backgroundColor);
  const whileUnanswered = await color();
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await chat.page.getByRole("checkbox", { name: "Snow" }).check();
  await chat.page.getByRole("textbox", { name: "Other answer" }).fill("Ice");
  await expect(next).toHaveAttribute("aria-disabled", "false");
  await expect.poll(color).not.toBe(whileUnanswered);
  await next.click();
  await chat.page.getByRole("radio", { name: "44" }).check();
  await chat.page.getByRole("button", { name: "Next" }).click();
  await chat.page.getByRole("button", { name: "Skip", exact: true }).click();
  await expect(chat.items().getByText("Thank you.")).toBeVisible();
  await expect(chat.input).toHaveText("A kept draft");
  await expect
    .poll(() => chat.chatkit.of("threads.add_structured_input")[0]?.params)
    .toEqual({
      thread_id: "thr_1",
      item_id: "q",
      input: {
        status: "answered",
        answers: {
          q1: { values: ["Snow", "Ice"], skipped: false },
          q2: { values: ["44"], skipped: false },
          q3: { values: [], skipped: true },
        },
      },
    });
});

test("the send button looks as if it could send only when it can", async ({ chat }) => {
  await chat.mount();
  const send = chat.page.getByRole("button", { name: /^(Write a|Send) message/ });
  const color = () => send.evaluate((button) => getComputedStyle(button).backgroundColor);
  await expect(send).toHaveAttribute("aria-disabled", "true");
  const atRest = await color();
  await send.hover();
  expect(await color()).toBe(atRest);
  await chat.input.pressSequentially("Hi");
  await expect(send).toHaveAttribute("aria-disabled", "false");
  await expect.poll(color).not.toBe(atRest);
});
