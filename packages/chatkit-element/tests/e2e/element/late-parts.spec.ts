import {
  expect,
  test,
  type ChatPage,
  type PlainOptions,
} from "../../support/element-page/element-test";
import { bundleInChunks } from "../../support/element-page/bundle-in-chunks";
import { assistantMessage, item, opening, thread, widget } from "../../support/element-page/wire";

/** Opens a thread with the element in chunks. Chunks with this name can't be loaded. */
async function openWithout(chat: ChatPage, chunk: string, data: readonly object[]) {
  const missing = `**/chunks/${chunk}-*.js*`;
  await chat.page.route(missing, (route) => route.abort());
  const items = { data, has_more: false };
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(thread("thr_1", { items })));
  await mountInChunks(chat, { initialThread: "thr_1" });
  return () => chat.page.unroute(missing);
}

/** Opens the element in chunks. Chunks with this name arrive when the returned function is called. */
async function openSlowly(chat: ChatPage, chunk: string, options: PlainOptions = {}) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await chat.page.route(`**/chunks/${chunk}-*.js*`, async (route) => {
    await arrived;
    await route.continue();
  });
  await mountInChunks(chat, options);
  return arrive;
}

async function mountInChunks(chat: ChatPage, options: PlainOptions) {
  for (const [name, body] of await bundleInChunks()) {
    chat.server.extra.set(`/chunks/${name}`, { type: "text/javascript", body });
  }
  await chat.page.goto(chat.server.origin);
  await chat.page.addScriptTag({ url: "/chunks/element.js", type: "module" });
  await chat.page.evaluate(async (given) => {
    await customElements.whenDefined("openai-chatkit");
    const element = document.createElement("openai-chatkit");
    element.setOptions({ api: { url: "/chatkit", domainKey: "local" }, ...given });
    document.querySelector("main")?.append(element);
  }, options);
}

const chart = {
  type: "Card",
  children: [
    {
      type: "Chart",
      data: [{ day: "Mon", sold: 3 }],
      series: [{ type: "bar", dataKey: "sold" }],
      xAxis: "day",
    },
  ],
};
const question = {
  type: "multiple_choice",
  id: "q",
  question: "Which size?",
  options: [{ value: "43" }],
  multiple: false,
};

const parts = {
  "the renderer of widgets": {
    chunk: "styled-widget",
    data: [widget("w", { type: "Card", children: [{ type: "Text", value: "Here it is" }] })],
    shown: (chat: ChatPage) => chat.page.getByText("Here it is"),
  },
  "the drawing of charts": {
    chunk: "chart-plot",
    data: [widget("w", chart)],
    shown: (chat: ChatPage) => chat.page.getByText("sold").first(),
  },
  "the form of questions": {
    chunk: "structured-form",
    data: [
      assistantMessage("a", "One question."),
      { ...item("s", "structured_input"), status: "pending", inputs: [question] },
    ],
    shown: (chat: ChatPage) => chat.page.getByRole("group", { name: "Which size?" }),
  },
} as const;

for (const [name, { chunk, data, shown }] of Object.entries(parts)) {
  test(`${name} can be loaded again after it couldn't be reached`, async ({ chat }) => {
    const reach = await openWithout(chat, chunk, data);
    const alert = chat.page.getByRole("alert").filter({ hasText: "This part couldn’t be loaded." });
    await expect(alert).toBeVisible();
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toBeVisible();
    await reach();
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(shown(chat)).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}

test("the calendar can be loaded again and is focused once it is loaded", async ({ chat }) => {
  const picker = { type: "DatePicker", name: "day", defaultValue: "2026-03-10" };
  const reach = await openWithout(chat, "calendar", [
    widget("w", { type: "Card", children: [picker] }),
  ]);
  const trigger = chat.page.locator("button[aria-haspopup=dialog]");
  await trigger.click();
  const alert = chat.page.getByRole("alert").filter({ hasText: "This part couldn’t be loaded." });
  await expect(alert).toBeVisible();
  await reach();
  await alert.getByRole("button", { name: "Try again" }).focus();
  await chat.page.keyboard.press("Enter");
  await expect(chat.page.getByRole("grid")).toBeVisible();
  await expect(chat.page.getByRole("button", { name: /March 10/ })).toBeFocused();
});

test("a message is shown as written if its parser could not be loaded", async ({ chat }) => {
  const reach = await openWithout(chat, "parsed-text", [
    assistantMessage("a", "Boots are **warm**."),
  ]);
  await expect(chat.page.getByText("Boots are **warm**.")).toBeVisible();
  await reach();
  await chat.page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(chat.page.locator("strong", { hasText: "warm" })).toBeVisible();
});

test("the first message is shown before the transcript's code has arrived, and stays in place", async ({
  chat,
}) => {
  const reach = await openSlowly(chat, "transcript");
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply.stream().send(...opening("I need boots"));
  });
  await chat.input.fill("I need boots");
  await chat.input.press("Enter");
  const message = chat.element.getByText("I need boots");
  await expect(message).toBeVisible();
  await expect(chat.input).toHaveText("");
  const before = await message.boundingBox();
  reach();
  await expect(chat.items()).toHaveCount(1);
  expect(await message.boundingBox()).toEqual(before);
});

test("a thread shows a skeleton until the transcript's code has arrived", async ({ chat }) => {
  const items = { data: [assistantMessage("a", "Boots are warm.")], has_more: false };
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(thread("thr_1", { items })));
  const reach = await openSlowly(chat, "transcript", { initialThread: "thr_1" });
  await expect.poll(() => chat.chatkit.requests.length).toBe(1);
  await expect(chat.page.getByText("Loading chat…")).toBeAttached();
  await expect(chat.page.locator(".ck-skeleton")).toBeVisible();
  reach();
  await expect(chat.items()).toHaveText(/Boots are warm/);
  await expect(chat.page.locator(".ck-skeleton")).toHaveCount(0);
});
