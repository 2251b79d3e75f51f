import type { ChatKitOptions, FileUploadStrategy, OpenAIChatKit } from "@openai/chatkit";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { bundleElement } from "../../../build/bundle-element";
import { FakeChatKit } from "./fake-chatkit";
import { startPageServer, type PageServer } from "./page-server";

export interface RecordedEvent {
  readonly name: string;
  readonly detail: unknown;
}

/** Options without functions, because functions can't be passed to the page. */
export type PlainOptions = Omit<Partial<ChatKitOptions>, "api"> & {
  readonly api?: { url: string; domainKey: string; uploadStrategy?: FileUploadStrategy };
};

export interface ChatPage {
  readonly page: Page;
  readonly server: PageServer;
  readonly chatkit: FakeChatKit;
  /** Problems that a test causes intentionally. Any other problem fails the test. */
  readonly expectedProblems: RegExp[];
  readonly element: Locator;
  readonly input: Locator;
  /** Opens the page with the element's script, without an element. */
  open(): Promise<void>;
  /** Opens the page with an element that has these options, and waits until it is ready. */
  mount(options?: PlainOptions, attributes?: Record<string, string>): Promise<void>;
  /** Types a message and sends it with Enter, once the previous answer has ended. */
  say(text: string): Promise<void>;
  /** The element's events so far, without `chatkit.log`. */
  events(): Promise<readonly RecordedEvent[]>;
  /** Names of the events so far. */
  eventNames(): Promise<readonly string[]>;
  /** The items in the transcript, in order. */
  items(): Locator;
}

interface Fixtures {
  readonly chat: ChatPage;
}

interface WorkerFixtures {
  readonly pageServer: PageServer;
}

const eventNames = [
  "ready",
  "error",
  "effect",
  "deeplink",
  "response.start",
  "response.end",
  "history.open",
  "history.close",
  "thread.change",
  "thread.load.start",
  "thread.load.end",
  "tool.change",
  "log",
].map((name) => `chatkit.${name}`);

declare global {
  interface HTMLElementTagNameMap {
    "openai-chatkit": OpenAIChatKit;
  }
  interface Window {
    chat: OpenAIChatKit;
    recorded: { name: string; detail: unknown }[];
    record: (element: OpenAIChatKit) => void;
  }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  pageServer: [
    async ({}, use) => {
      const { code } = await bundleElement();
      const server = await startPageServer(code);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  chat: async ({ page, pageServer }, use) => {
    pageServer.chatkit = new FakeChatKit();
    pageServer.paths.length = 0;
    pageServer.extra.clear();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
    });
    const chat = createChatPage(page, pageServer);
    await use(chat);
    const unexpected = problems.filter(
      (problem) => !chat.expectedProblems.some((expected) => expected.test(problem)),
    );
    expect(unexpected, "errors and policy violations in the page").toEqual([]);
  },
});

export { expect };

function createChatPage(page: Page, server: PageServer): ChatPage {
  const element = page.locator("openai-chatkit");
  const input = page.getByRole("textbox");

  async function open(): Promise<void> {
    await page.goto(server.origin);
    await page.evaluate((names) => {
      window.recorded = [];
      window.record = (target) => {
        for (const name of names) {
          target.addEventListener(name, (event) => {
            const detail: unknown = event instanceof CustomEvent ? event.detail : null;
            window.recorded.push({ name, detail: plain(detail) });
          });
        }
      };
      function plain(detail: unknown): unknown {
        if (typeof detail !== "object" || detail === null || !("error" in detail)) return detail;
        const { error } = detail;
        if (!(error instanceof Error)) return detail;
        return { error: { ...error, name: error.name, message: error.message, isError: true } };
      }
    }, eventNames);
    await page.addScriptTag({ url: "/chatkit-element.js" });
  }

  return {
    page,
    server,
    expectedProblems: [],
    element,
    input,
    get chatkit() {
      return server.chatkit;
    },
    open,
    async mount(options = {}, attributes = {}) {
      await open();
      await page.evaluate(
        ([given, attributes]) => {
          const chat = document.createElement("openai-chatkit");
          window.chat = chat;
          window.record(chat);
          for (const [name, value] of Object.entries(attributes)) chat.setAttribute(name, value);
          chat.setOptions({ api: { url: "/chatkit", domainKey: "local" }, ...given });
          document.querySelector("main")?.append(chat);
          return new Promise<void>((resolve) =>
            chat.addEventListener("chatkit.ready", () => resolve()),
          );
        },
        [options, attributes] as const,
      );
    },
    async say(text) {
      await input.fill(text);
      await expect(page.locator("[part~=send]")).toHaveAttribute("aria-disabled", "false");
      await input.press("Enter");
    },
    events: async () =>
      (await page.evaluate(() => window.recorded)).filter(({ name }) => name !== "chatkit.log"),
    async eventNames() {
      return (await this.events()).map(({ name }) => name.replace("chatkit.", ""));
    },
    items: () => page.locator("[part~=item]"),
  };
}
