import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";
import {
  assistantMessage,
  item,
  thread,
  userMessage,
  widget,
} from "../../support/element-page/wire";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * The violated rules and where they are violated. Checks all of WCAG 2.2 AA and the best practices
 * for components.
 */
async function violations(chat: ChatPage): Promise<string[]> {
  const session = await chat.page.context().newCDPSession(chat.page);
  await session.send("Runtime.evaluate", { expression: axeSource });
  return chat.page.evaluate(async () => {
    const results = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`),
    );
  });
}

declare global {
  interface Window {
    heard: string[];
    axe: {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}

const workflow = {
  type: "reasoning",
  expanded: true,
  summary: { duration: 3 },
  tasks: [{ type: "thought", title: "A thought", content: "Snow is cold." }],
};
const card = {
  type: "Card",
  children: [
    { type: "Title", value: "Ridgeline Pro" },
    { type: "Button", label: "Add to cart", onClickAction: { type: "add" } },
  ],
};
const questions = [
  {
    type: "multiple_choice",
    id: "q",
    question: "Which size?",
    options: [{ value: "43" }],
    multiple: false,
  },
];
const data = [
  userMessage("u", "Hi", { quoted_text: "A quote" }),
  { ...item("w", "workflow"), workflow },
  assistantMessage(
    "a",
    "# Heading\n\nText with `code`.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nSee[^1].\n\n[^1]: A note.",
  ),
  widget("c", card),
];

// Colors are measured after transitions have ended.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const scheme of ["light", "dark"] as const) {
  const theme = {
    colorScheme: scheme,
    color: { accent: { primary: "#2f6f4f", level: 1 as const } },
  };

  test(`the ${scheme} start screen and its menus pass the audit`, async ({ chat }) => {
    const tools = [{ id: "search", label: "Search", icon: "search" as const }];
    const models = [{ id: "fast", label: "Fast", description: "Quick" }];
    await chat.mount({
      theme,
      startScreen: { prompts: [{ label: "Boots", prompt: "Boots", icon: "compass" }] },
      composer: { tools, models },
      disclaimer: { text: "Check what matters." },
    });
    expect(await violations(chat)).toEqual([]);
    await chat.page.getByRole("button", { name: "Add files and tools" }).click();
    expect(await violations(chat)).toEqual([]);
  });

  test(`a ${scheme} thread passes the audit`, async ({ chat }) => {
    chat.chatkit.on("threads.get_by_id", (_request, reply) =>
      reply.json(thread("thr_1", { title: "Boots", items: { data, has_more: false } })),
    );
    await chat.mount({
      theme,
      initialThread: "thr_1",
      threadItemActions: { feedback: true, retry: true },
    });
    await expect(chat.page.getByRole("button", { name: "Add to cart" })).toBeVisible();
    expect(await violations(chat)).toEqual([]);
  });

  test(`the ${scheme} history and its dialog pass the audit`, async ({ chat }) => {
    chat.chatkit.on("threads.list", (_request, reply) =>
      reply.json({ data: [thread("thr_1", { title: "Boots" })], has_more: false }),
    );
    await chat.mount({ theme });
    await chat.page.getByRole("button", { name: "Chat history" }).click();
    await chat.page.getByRole("button", { name: "Actions for Boots" }).click();
    expect(await violations(chat)).toEqual([]);
    await chat.page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(chat.page.getByRole("dialog")).toBeVisible();
    expect(await violations(chat)).toEqual([]);
  });

  test(`the ${scheme} questions pass the audit`, async ({ chat }) => {
    const asked = { ...item("q", "structured_input"), status: "pending", inputs: questions };
    chat.chatkit.on("threads.get_by_id", (_request, reply) =>
      reply.json(thread("thr_1", { items: { data: [asked], has_more: false } })),
    );
    await chat.mount({ theme, initialThread: "thr_1" });
    await expect(chat.page.getByRole("group", { name: "Which size?" })).toBeVisible();
    expect(await violations(chat)).toEqual([]);
  });
}

test("the history can be used with the keyboard alone and returns focus", async ({ chat }) => {
  chat.chatkit.on("threads.list", (_request, reply) =>
    reply.json({ data: [thread("thr_1", { title: "Boots" })], has_more: false }),
  );
  await chat.mount();
  const opener = chat.page.getByRole("button", { name: "Chat history" });
  await opener.press("Enter");
  await expect(chat.page.getByRole("button", { name: "Boots", exact: true })).toBeFocused();
  await chat.page.keyboard.press("Tab");
  await chat.page.keyboard.press("ArrowDown");
  await expect(chat.page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await chat.page.keyboard.press("Escape");
  await expect(chat.page.getByRole("menu")).toHaveCount(0);
  await expect(chat.page.getByRole("button", { name: "Actions for Boots" })).toBeFocused();
  await chat.page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test("a screen reader hears an answer once, when it is complete", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("The **whole** answer."));
  await chat.mount();
  await chat.page.evaluate(() => {
    window.heard = [];
    const status = window.chat.shadowRoot?.querySelector("[role=status][aria-live=polite]");
    if (!status) throw new Error("There is no live region.");
    new MutationObserver(() => window.heard.push(status.textContent)).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await chat.say("Hello");
  await expect.poll(() => chat.page.evaluate(() => window.heard.at(-1))).toBe("The whole answer.");
  const heard = await chat.page.evaluate(() => window.heard);
  expect(heard.filter((text) => text.includes("whole"))).toHaveLength(1);
  await expect(chat.page.getByRole("log")).toHaveAttribute("aria-live", "off");
});

test("a long answer is announced sentence by sentence, so that a listener can skip ahead", async ({
  chat,
}) => {
  const sentences = Array.from({ length: 20 }, (_, at) => `Boot number ${at} is warm and dry.`);
  chat.chatkit.on("threads.create", answerWith(sentences.join(" ")));
  await chat.mount();
  await chat.say("Hello");
  const spoken = chat.page.locator("[role=status][aria-live=polite]");
  await expect(spoken).toContainText("Boot number 19 is warm and dry.");
  await expect(spoken).toHaveAttribute("aria-atomic", "false");
  const parts = await spoken.locator("span").allTextContents();
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^Boot number .*dry\.$/);
});

test("at 320 pixels nothing scrolls sideways", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { title: "Boots", items: { data, has_more: false } })),
  );
  await chat.page.setViewportSize({ width: 320, height: 640 });
  await chat.mount({ initialThread: "thr_1", theme: { typography: { baseSize: 18 } } });
  await expect(chat.page.getByRole("button", { name: "Add to cart" })).toBeVisible();
  const overflow = await chat.page
    .getByRole("log")
    .evaluate((log) => log.scrollWidth - log.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("text at twice the size is not cut off at 320 pixels", async ({ chat }) => {
  const badges = ["In stock", "Free delivery"].map((label) => ({ type: "Badge", label }));
  const row = widget("r", { type: "Card", children: [{ type: "Row", children: badges }] });
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { title: "Boots", items: { data: [row], has_more: false } })),
  );
  await chat.page.setViewportSize({ width: 320, height: 640 });
  await chat.mount({ initialThread: "thr_1" });
  await chat.element.evaluate((element) => element.style.setProperty("--ck-size", "32px"));
  await expect(chat.page.getByText("Free delivery")).toBeInViewport({ ratio: 1 });
  for (const part of ["input", "send", "history-button", "new-chat-button"]) {
    await expect(chat.page.locator(`[part~=${part}]`)).toBeInViewport({ ratio: 1 });
  }
});

test("with forced colors every control keeps its outline or icon", async ({ chat }) => {
  await chat.page.emulateMedia({ forcedColors: "active" });
  await chat.mount();
  await chat.input.focus();
  const composer = chat.page.locator("[part~=composer]");
  await expect(composer).toHaveCSS("border-top-style", "solid");
  await expect(composer).toHaveCSS("outline-style", "solid");
  await expect(chat.page.locator("[part~=history-button] svg")).toBeVisible();
  expect(await violations(chat)).toEqual([]);
});

test("with forced colors things that only a background sets apart get a border", async ({
  chat,
}) => {
  await chat.page.emulateMedia({ forcedColors: "active" });
  chat.chatkit.on("threads.create", answerWith("With `code` in it."));
  await chat.mount();
  await chat.say("Hello");
  const bubble = chat.page.locator("[data-item-type=user_message]").getByText("Hello");
  await expect(bubble).toHaveCSS("border-top-style", "solid");
  await expect(chat.page.locator("code")).toHaveCSS("border-top-style", "solid");
});

test("a locale translates the UI and is the only value of Accept-Language", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Bonjour."));
  await chat.mount({ locale: "fr", startScreen: { greeting: "Stays as it is" } });
  await expect(chat.page.getByText("Stays as it is")).toBeVisible();
  await expect(chat.page.locator("section[lang=fr-FR]")).toBeVisible();
  await chat.say("Salut");
  await expect(chat.items().getByText("Bonjour.")).toBeVisible();
  await expect.poll(() => chat.chatkit.requests[0]?.headers["accept-language"]).toBe("fr");
});

test("Arabic mirrors the layout but not code", async ({ chat }) => {
  const code = "```ts\nconst a = 1;\n```";
  const answer = assistantMessage("a", `مرحبا بك\n\n${code}`);
  const items = { data: [userMessage("u", "سلام"), answer], has_more: false };
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(thread("thr_1", { items })));
  await chat.mount({ locale: "ar", initialThread: "thr_1" });
  await expect(chat.page.locator("section[dir=rtl]")).toBeVisible();
  await expect(chat.page.locator("pre code")).toHaveCSS("direction", "ltr");
  await expect(chat.page.getByText("مرحبا بك")).toHaveCSS("direction", "rtl");
  const width = chat.page.viewportSize()?.width ?? 0;
  const send = await chat.page.locator("[part~=send]").boundingBox();
  const bubble = await chat.page.locator(".ck-bubble").boundingBox();
  expect(send?.x).toBeLessThan(width / 2);
  expect(bubble?.x).toBeLessThan(width / 2);
});
