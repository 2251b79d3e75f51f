import { expect, test } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";
import {
  added,
  assistantMessage,
  delta,
  done,
  opening,
  thread,
} from "../../support/element-page/wire";

test("the element is blank and sends nothing without options", async ({ chat }) => {
  await chat.open();
  await chat.page.evaluate(async () => {
    document.querySelector("main")?.append(document.createElement("openai-chatkit"));
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  const content = await chat.element.evaluate((element) => element.shadowRoot?.childElementCount);
  expect(content).toBe(0);
  expect(chat.chatkit.requests).toHaveLength(0);
});

test("options set before insertion boot once and fire chatkit.ready once", async ({ chat }) => {
  await chat.mount();
  await expect(chat.input).toBeVisible();
  expect(await chat.eventNames()).toEqual(["ready"]);
});

test("markup that exists before the script loads is upgraded", async ({ chat }) => {
  await chat.page.goto(chat.server.origin);
  await chat.page.evaluate(() => {
    document.querySelector("main")?.append(document.createElement("openai-chatkit"));
  });
  await chat.page.addScriptTag({ url: "/chatkit-element.js" });
  const upgraded = await chat.page.evaluate(async () => {
    await customElements.whenDefined("openai-chatkit");
    return typeof document.querySelector("openai-chatkit")?.setOptions;
  });
  expect(upgraded).toBe("function");
});

test("the script may be loaded twice", async ({ chat }) => {
  await chat.open();
  const twice = await chat.page.evaluate(() => {
    const first = customElements.get("openai-chatkit");
    return new Promise((resolve) => {
      const again = document.createElement("script");
      again.src = "/chatkit-element.js";
      again.onload = () => resolve(first && customElements.get("openai-chatkit") === first);
      document.head.append(again);
    });
  });
  expect(twice).toBe(true);
});

test("a listener added in the task after setOptions still hears chatkit.ready", async ({
  chat,
}) => {
  await chat.open();
  const heard = await chat.page.evaluate(async () => {
    const element = document.createElement("openai-chatkit");
    document.querySelector("main")?.append(element);
    element.setOptions({ api: { url: "/chatkit", domainKey: "local" } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return new Promise((resolve) => {
      element.addEventListener("chatkit.ready", () => resolve(true));
    });
  });
  expect(heard).toBe(true);
});

test("setting the options doesn't build the chat in the same task", async ({ chat }) => {
  await chat.open();
  const built = await chat.page.evaluate(() => {
    const element = document.createElement("openai-chatkit");
    document.querySelector("main")?.append(element);
    element.setOptions({ api: { url: "/chatkit", domainKey: "local" } });
    return element.shadowRoot?.childElementCount;
  });
  expect(built).toBe(0);
  await expect(chat.input).toBeVisible();
});

test("new options replace all options, so that an omitted one returns to its default", async ({
  chat,
}) => {
  await chat.mount({ history: { enabled: false } });
  const button = chat.page.getByRole("button", { name: "Chat history" });
  await expect(button).toHaveCount(0);
  await chat.page.evaluate(() =>
    window.chat.setOptions({ api: { url: "/chatkit", domainKey: "local" } }),
  );
  await expect(button).toBeVisible();
});

test("identical options twice cause no request and no event", async ({ chat }) => {
  await chat.mount();
  await chat.page.evaluate(() => {
    const options = { api: { url: "/chatkit", domainKey: "local" } };
    window.chat.setOptions(options);
    window.chat.setOptions(options);
  });
  await chat.page.evaluate(() => window.chat.showHistory());
  await expect(chat.page.getByText("No chats yet")).toBeVisible();
  expect(await chat.eventNames()).toEqual(["ready", "history.open"]);
  await expect.poll(() => chat.chatkit.requests.map(({ type }) => type)).toEqual(["threads.list"]);
});

test("changed options don't affect a running answer or the draft", async ({ chat }) => {
  let finish = () => {};
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Hello"), added(assistantMessage("a", "")));
    stream.send(delta("a", "Still "));
    finish = () => stream.send(delta("a", "running.")).end();
  });
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.items().getByText("Still")).toBeVisible();
  await chat.input.fill("My next thought");
  await chat.page.evaluate(() =>
    window.chat.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      theme: "dark",
      startScreen: { prompts: [{ label: "New", prompt: "New" }] },
    }),
  );
  await expect(chat.element).toHaveCSS("color-scheme", "dark");
  await expect(chat.input).toHaveText("My next thought");
  await expect(chat.page.getByRole("button", { name: "Stop answering" })).toBeVisible();
  finish();
  await expect(chat.items().getByText("Still running.")).toBeVisible();
  await expect(chat.input).toHaveText("My next thought");
  expect(chat.chatkit.requests).toHaveLength(1);
});

test("a changed initialThread after boot loads nothing", async ({ chat }) => {
  await chat.mount();
  await chat.page.evaluate(() =>
    window.chat.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      initialThread: "thr_1",
    }),
  );
  await chat.page.evaluate(() => window.chat.showHistory());
  await chat.page.evaluate(() => window.chat.hideHistory());
  await expect(chat.page.getByText("What can I help with today?")).toBeVisible();
  expect(await chat.eventNames()).toEqual(["ready", "history.open", "history.close"]);
  await expect.poll(() => chat.chatkit.of("threads.get_by_id")).toHaveLength(0);
});

test("an invalid api causes an error event, and the last valid options keep working", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Still here."));
  await chat.mount();
  await chat.page.evaluate(() => {
    const broken = { api: { url: 7 } };
    Reflect.apply(window.chat.setOptions, window.chat, [broken]);
  });
  await expect
    .poll(() => chat.events())
    .toContainEqual({
      name: "chatkit.error",
      detail: {
        error: expect.objectContaining({
          name: "IntegrationError",
          code: "invalid_options",
          message: expect.stringContaining("`api.url`"),
        }),
      },
    });
  await chat.say("Hello");
  await expect(chat.items().getByText("Still here.")).toBeVisible();
});

test("no request is sent except to api.url", async ({ chat }) => {
  const foreign: string[] = [];
  chat.page.on("request", (request) => {
    if (!request.url().startsWith(chat.server.origin)) foreign.push(request.url());
  });
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount({ api: { url: "/chatkit", domainKey: "anything at all" } });
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  expect(foreign).toEqual([]);
  const ofThePage = ["/", "/page.css", "/chatkit-element.js", "/favicon.ico"];
  expect(chat.server.paths.filter((path) => !ofThePage.includes(path))).toEqual(["/chatkit"]);
});

test("api.fetch gets a string URL and plain headers for every request", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.open();
  const calls = await chat.page.evaluate(async () => {
    const seen: { url: unknown; plain: boolean }[] = [];
    const element = document.createElement("openai-chatkit");
    element.setOptions({
      api: {
        url: "/chatkit",
        domainKey: "local",
        fetch: (url, init) => {
          const plain = Object.getPrototypeOf(init?.headers) === Object.prototype;
          seen.push({ url, plain });
          return fetch(url, init);
        },
      },
    });
    document.querySelector("main")?.append(element);
    await element.sendUserMessage({ text: "Hello" });
    await element.showHistory();
    return seen;
  });
  expect(calls).toEqual([
    { url: "/chatkit", plain: true },
    { url: "/chatkit", plain: true },
  ]);
});

test("headers survive a custom fetch that spreads them", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.open();
  await chat.page.evaluate(async () => {
    const element = document.createElement("openai-chatkit");
    element.setOptions({
      api: {
        url: "/chatkit",
        domainKey: "local",
        fetch: (url, init) =>
          fetch(url, { ...init, headers: { ...init?.headers, "x-plan": "gold" } }),
      },
    });
    document.querySelector("main")?.append(element);
    await element.sendUserMessage({ text: "Hello" });
  });
  await expect
    .poll(() => chat.chatkit.requests[0]?.headers)
    .toMatchObject({
      "content-type": "application/json",
      "accept-language": "en",
      accept: "text/event-stream",
      "x-plan": "gold",
      "chatkit-frame-instance-id": expect.stringMatching(/.+/),
    });
});

test("moving the element within one task leaves the answer running", async ({ chat }) => {
  let finish = () => {};
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream().send(...opening("Hello"));
    finish = () => stream.send(done(assistantMessage("a", "Moved along."))).end();
  });
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.page.getByRole("button", { name: "Stop answering" })).toBeVisible();
  await chat.page.evaluate(() => {
    const box = document.createElement("div");
    box.style.height = "100%";
    document.querySelector("main")?.append(box);
    box.append(window.chat);
  });
  finish();
  await expect(chat.items().getByText("Moved along.")).toBeVisible();
});

test("removing the element while streaming aborts the request without an error event", async ({
  chat,
}) => {
  const aborted = new Promise<void>((resolve) => {
    chat.chatkit.on("threads.create", async (_request, reply) => {
      await reply
        .stream()
        .send(...opening("Hello"))
        .closed();
      resolve();
    });
  });
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.page.getByRole("button", { name: "Stop answering" })).toBeVisible();
  await chat.page.evaluate(() => window.chat.remove());
  await aborted;
  expect(await chat.eventNames()).not.toContain("error");
});

test("two elements do not share threads or drafts", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Only here."));
  await chat.mount();
  await chat.page.evaluate(() => {
    const other = document.createElement("openai-chatkit");
    other.id = "other";
    other.setOptions({ api: { url: "/chatkit", domainKey: "local" } });
    document.querySelector("main")?.append(other);
  });
  const other = chat.page.locator("#other");
  await expect(other.getByRole("textbox")).toBeVisible();
  await other.getByRole("textbox").fill("A draft of its own");
  const first = chat.page.locator("openai-chatkit").first();
  await first.getByRole("textbox").fill("Hello");
  await first.getByRole("textbox").press("Enter");
  await expect(first.getByRole("log").getByText("Only here.")).toBeVisible();
  await expect(other.getByRole("log")).toHaveCount(0);
  await expect(other.getByRole("textbox")).toHaveText("A draft of its own");
});

test("methods called before ready settle after ready", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(thread("thr_7")));
  await chat.open();
  const order = await chat.page.evaluate(async () => {
    const seen: string[] = [];
    const element = document.createElement("openai-chatkit");
    element.addEventListener("chatkit.ready", () => seen.push("ready"));
    element.setOptions({ api: { url: "/chatkit", domainKey: "local" } });
    const called = element.setThreadId("thr_7").then(() => seen.push("called"));
    document.querySelector("main")?.append(element);
    await called;
    return seen;
  });
  expect(order).toEqual(["ready", "called"]);
});

test("keys typed in the composer stay inside the element", async ({ chat }) => {
  await chat.mount();
  await chat.page.evaluate(() => {
    document.addEventListener("keydown", (event) => {
      document.title += event.key;
    });
  });
  await chat.input.pressSequentially("abc");
  await expect(chat.input).toHaveText("abc");
  expect(await chat.page.title()).toBe("Element");
});
