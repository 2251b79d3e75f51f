import {
  assistantMessage,
  delta,
  added,
  done,
  opening,
  thread,
  threadUpdated,
  userMessage,
  item,
  widget,
} from "../../support/element-page/wire";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import type { ReplyStream } from "../../support/element-page/reply-stream";

declare global {
  interface Window {
    ran: string[];
    violations: string[];
  }
}

/** Records scripts that run and policy violations, starting before the element exists. */
async function watch(chat: ChatPage): Promise<string[]> {
  const foreign: string[] = [];
  await chat.page.addInitScript(() => {
    window.ran = [];
    window.violations = [];
    Object.assign(window, { pwned: () => window.ran.push("pwned") });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  chat.page.on("dialog", (dialog) => {
    foreign.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  chat.page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(chat.server.origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  return foreign;
}

function serveThread(chat: ChatPage, data: object[], extra: object = {}): void {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { title: "Boots", items: { data, has_more: false }, ...extra })),
  );
}

const hostile = [
  "<img src=x onerror=pwned()>",
  "<script>pwned()</script>",
  "[one](javascript:pwned())",
  "[two](data:text/html,<script>parent.pwned()</script>)",
  "[three](java\u0000script:pwned())",
].join("\n\n");

test("scripts in messages, titles and notices are only text", async ({ chat }) => {
  const foreign = await watch(chat);
  const source = { type: "url", title: hostile, url: "javascript:pwned()" };
  serveThread(
    chat,
    [
      userMessage("u", hostile, { quoted_text: hostile }),
      assistantMessage("a", hostile, [{ type: "annotation", index: 3, source }]),
    ],
    { title: "<img src=x onerror=pwned()>" },
  );
  await chat.mount({ initialThread: "thr_1" });
  const answer = chat.page.locator("[data-item-id=a]");
  await expect(answer.getByText("<script>pwned()</script>")).toBeVisible();
  for (const text of ["one", "two", "three"]) {
    await answer.getByText(text, { exact: true }).click();
    await expect(answer.getByRole("link", { name: text, exact: true })).toHaveCount(0);
  }
  expect(await chat.page.evaluate(() => window.ran)).toEqual([]);
  expect(foreign).toEqual([]);
  expect(chat.page.url()).toBe(`${chat.server.origin}/`);
});

test("an image of a foreign host is requested once the thread allows it, while it is open", async ({
  chat,
}) => {
  // This page's own policy blocks the request, and the violation shows that the element made it.
  await chat.page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      window.violations.push(blockedURI);
    });
  });
  chat.server.extra.set("/boot.png", { type: "image/png", body: dot });
  let stream: ReplyStream | undefined;
  chat.chatkit.on("threads.create", (_request, reply) => {
    stream = reply.stream().send(...opening("Show"), added(assistantMessage("a", "")));
    stream.send(delta("a", "![Boot](https://pictures.example/boot.png) ![Own](/boot.png) shown"));
  });
  await chat.mount();
  await chat.say("Show");
  const answer = chat.page.locator("[data-item-id=a]");
  await expect(answer.getByRole("img", { name: "Own" })).toBeVisible();
  await expect(answer.getByRole("link", { name: "Boot" })).toBeVisible();
  expect(await chat.page.evaluate(() => window.violations)).toEqual([]);
  stream?.send(threadUpdated({ allowed_image_domains: ["pictures.example"] }));
  await expect
    .poll(() => chat.page.evaluate(() => window.violations))
    .toContainEqual(expect.stringContaining("pictures.example"));
  stream?.end();
  chat.expectedProblems.push(/pictures\.example/);
});

test("all views and kinds of items comply with the policy without a report", async ({ chat }) => {
  await watch(chat);
  await tour(chat);
  expect(await chat.page.evaluate(() => window.violations)).toEqual([]);
});

test("all views and kinds of items send requests only to the API's host", async ({ chat }) => {
  const foreign = await watch(chat);
  const failed: string[] = [];
  chat.page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Chromium reports this for every stream that is read to the end before its connection is
    // closed.
    if (reason !== "net::ERR_ABORTED") failed.push(`${request.url()} ${reason}`);
  });
  await tour(chat);
  expect(foreign).toEqual([]);
  expect(failed).toEqual([]);
});

const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M9QDwADgQGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const everyItem = [
  userMessage("u", "Hi", { quoted_text: "A quote" }),
  {
    ...item("w", "workflow"),
    workflow: {
      type: "reasoning",
      expanded: true,
      summary: { duration: 3 },
      tasks: [
        {
          type: "web_search",
          title: "Searched",
          queries: ["boots"],
          sources: [{ type: "url", title: "Boots", url: "https://shop.example/boots" }],
        },
      ],
    },
  },
  assistantMessage(
    "a",
    "# Boots\n\n- [x] warm\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```ts\nconst a = 1;\n```\n\n$x^2$ ![Foreign](https://foreign.example/a.png) [site](https://site.example)",
    [
      {
        type: "annotation",
        index: 3,
        source: { type: "url", title: "Alpha", url: "https://alpha.example/page" },
      },
    ],
  ),
  widget("c", {
    type: "Card",
    status: { text: "Ready", favicon: "/boot.png" },
    children: [
      { type: "Image", src: "/boot.png", alt: "Boot" },
      { type: "DatePicker", name: "day", placeholder: "Which day" },
      {
        type: "Chart",
        data: [{ x: "a", y: 1 }],
        series: [{ type: "bar", dataKey: "y" }],
        xAxis: "x",
      },
      { type: "Box", background: "url(https://evil.example/x.png)", children: [] },
      { type: "Button", label: "Add to cart", onClickAction: { type: "add" } },
    ],
  }),
  { ...item("g", "generated_image"), image: { id: "i", url: "/boot.png" } },
];

/** Opens every view with one item of every kind visible. */
async function tour(chat: ChatPage): Promise<void> {
  chat.server.extra.set("/boot.png", { type: "image/png", body: dot });
  serveThread(chat, everyItem);
  chat.chatkit.on("threads.list", (_request, reply) =>
    reply.json({ data: [thread("thr_1", { title: "Boots" })], has_more: false }),
  );
  chat.chatkit.on("threads.add_user_message", (_request, reply) => {
    const error = { type: "error", code: "stream.error", allow_retry: true };
    const notice = { type: "notice", level: "warning", message: "Closing **soon**", title: "Shop" };
    reply
      .stream()
      .send(done(userMessage("u2", "And")), notice, error)
      .end();
  });
  const asked = {
    ...item("q", "structured_input"),
    status: "pending",
    inputs: [{ type: "freeform", id: "q1", question: "Which size?" }],
  };
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply
      .stream()
      .send(...opening("Ask me", "thr_2"), done(asked))
      .end();
  });
  await chat.mount({
    theme: { colorScheme: "dark", color: { accent: { primary: "#2f6f4f", level: 2 } } },
    locale: "de",
    startScreen: { greeting: "Hello", prompts: [{ label: "Boots", prompt: "Ask me" }] },
    composer: { tools: [{ id: "search", label: "Search", icon: "search" }] },
    disclaimer: { text: "Check *what* matters." },
  });
  const { page } = chat;
  await page.getByRole("button", { name: "Boots" }).click();
  await expect(page.getByRole("group", { name: "Which size?" })).toBeVisible();
  await expect.poll(() => chat.eventNames()).toContain("response.end");
  await page.evaluate(() => window.chat.setThreadId("thr_1"));
  await expect(page.getByRole("button", { name: "Add to cart" })).toBeVisible();
  await expect(page.locator("[data-item-id=a] pre span").first()).toBeAttached();
  await expect(page.locator("[data-item-id=a] math")).toBeAttached();
  await page.getByText("Which day").click();
  await expect(page.getByRole("grid")).toBeVisible();
  await page.keyboard.press("Escape");
  await chat.say("And");
  await expect(page.getByText("soon", { exact: true })).toBeVisible();
  await page.evaluate(() => window.chat.showHistory());
  await expect(page.getByRole("button", { name: "Boots", exact: true })).toBeVisible();
  await page.evaluate(() => window.chat.hideHistory());
}
