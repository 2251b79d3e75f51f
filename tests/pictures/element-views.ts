import type { ChatKitOptions } from "@openai/chatkit";
import type {
  ChatPage,
  PlainOptions,
} from "@/packages/chatkit-element/tests/support/element-page/element-test";
import {
  added,
  assistantMessage,
  delta,
  done,
  opening,
  thread,
  userMessage,
  widget,
} from "@/packages/chatkit-element/tests/support/element-page/wire";
import { exampleThread, exampleThreads } from "./example-thread";
import { longThread } from "./long-thread";
import { PICTURE_URL, picture, productsWidget, questionsThread, richThread } from "./more-items";

const composer: ChatKitOptions["composer"] = {
  placeholder: "Ask about gear, orders, or trails",
  attachments: { enabled: true, maxSize: 1_000_000 },
  tools: [
    { id: "search", label: "Search the catalog", icon: "search", shortLabel: "Search" },
    { id: "plan", label: "Plan a trip", icon: "map-pin" },
  ],
  models: [
    { id: "fast", label: "Fast", description: "For everyday questions", default: true },
    { id: "deep", label: "Thorough", description: "Thinks longer" },
  ],
};

/** Options that show most of what there is. */
export const options: PlainOptions = {
  api: { url: "/chatkit", domainKey: "local", uploadStrategy: { type: "two_phase" } },
  startScreen: {
    greeting: "Where are you heading?",
    prompts: [
      { label: "Find boots for a winter hike", prompt: "Boots for winter", icon: "compass" },
      { label: "What did I order?", prompt: "Orders", icon: "cube" },
      { label: "Help me pack for a weekend", prompt: "Packing", icon: "suitcase" },
    ],
  },
  threadItemActions: { feedback: true, retry: true },
  disclaimer: { text: "The assistant can be wrong. Check what matters." },
  composer,
};

export type View = (chat: ChatPage) => Promise<void>;

/** How to get to each view, from a new element. */
export const views: Readonly<Record<string, View>> = {
  start: async () => undefined,
  async thread(chat) {
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByRole("button", { name: "Add to cart" }).waitFor();
  },
  async history(chat) {
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.evaluate(() => window.chat.showHistory());
    await chat.page.getByText("Where is my order?").waitFor();
  },
  async streaming(chat) {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const stream = reply.stream().send(...opening("I need boots"));
      stream.send(added(assistantMessage("a", "")), delta("a", "Here are **three boots** that "));
      stream.send(delta("a", "keep you warm:\n\n- Ridgeline Pro\n- Fjell"));
    });
    await chat.say("I need boots for a hike in the snow, size 44");
    await chat.page.getByText("Fjell").first().waitFor();
  },
  async progress(chat) {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const progress = { type: "progress_update", text: "Searching the catalog", icon: "search" };
      reply.stream().send(...opening("I need boots"), progress);
    });
    await chat.say("I need boots for a hike in the snow, size 44");
    await chat.page.getByText("Searching the catalog").first().waitFor();
  },
  async failure(chat) {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const error = { type: "error", code: "stream.error", allow_retry: true };
      reply
        .stream()
        .send(...opening("I need boots"), error)
        .end();
    });
    await chat.say("I need boots");
    await chat.page.getByRole("button", { name: "Try again" }).waitFor();
  },
  async answer(chat) {
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByRole("button", { name: "Add to cart" }).waitFor();
    await chat.page.locator("[part~=transcript]").evaluate((view) => view.scrollTo(0, 0));
    await chat.page.getByText("Which boots are right").waitFor();
  },
  async rich(chat) {
    await chat.page.route(PICTURE_URL, (route) =>
      route.fulfill({ contentType: "image/svg+xml", body: picture }),
    );
    chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(richThread));
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByRole("button", { name: "Sources" }).click();
  },
  async long(chat) {
    chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread));
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByText("Even when it is wet.").waitFor();
  },
  async dialog(chat) {
    await chat.page.evaluate(() => window.chat.showHistory());
    await chat.page.getByRole("button", { name: "Actions for Where is my order?" }).click();
    await chat.page.getByRole("menuitem", { name: "Delete" }).click();
    await chat.page.getByRole("dialog").waitFor();
  },
  async rowMenu(chat) {
    await chat.page.evaluate(() => window.chat.showHistory());
    await chat.page.getByRole("button", { name: "Actions for Where is my order?" }).click();
    await chat.page.getByRole("menuitem", { name: "Delete" }).waitFor();
  },
  async toast(chat) {
    await chat.page.locator("input[type=file]").setInputFiles([
      {
        name: `${"a-very-long-name-".repeat(8)}.pdf`,
        mimeType: "application/pdf",
        buffer: Buffer.alloc(1_000_001),
      },
    ]);
    await chat.page.locator("[part~=toast]").first().waitFor();
  },
  async unsent(chat) {
    chat.chatkit.on("threads.create", (_request, reply) => reply.status(500));
    await chat.say("I need boots for a hike in the snow, size 44");
    await chat.page.getByRole("button", { name: "Try again" }).waitFor();
  },
  async questions(chat) {
    chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(questionsThread));
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByText("How long will you be out?").waitFor();
  },
  async products(chat) {
    chat.chatkit.on("threads.get_by_id", (_request, reply) =>
      reply.json(
        thread("thr_1", {
          title: "Boots",
          items: {
            data: [userMessage("u", "Boots?"), widget("w", productsWidget)],
            has_more: false,
          },
        }),
      ),
    );
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByText("Fjell Mid").waitFor();
  },
  async notices(chat) {
    chat.chatkit.on("threads.create", (_request, reply) => {
      reply
        .stream()
        .send(
          ...opening("I need boots"),
          {
            type: "notice",
            level: "warning",
            title: "Deliveries are late",
            message: "Snow in the Alps: **two days** more.",
          },
          { type: "notice", level: "danger", message: "Payments by card fail at the moment." },
          { type: "notice", level: "info", message: "The shop closes at 18:00 today." },
          done(assistantMessage("a", "Gladly.")),
        )
        .end();
    });
    await chat.say("I need boots");
    await chat.page.getByText("Gladly.").first().waitFor();
  },
  async draft(chat) {
    chat.chatkit.on("attachments.create", (_request, reply) =>
      reply.json({
        type: "file",
        id: "att",
        name: "packing-list.pdf",
        mime_type: "application/pdf",
      }),
    );
    await chat.page
      .locator("input[type=file]")
      .setInputFiles([
        { name: "packing-list.pdf", mimeType: "application/pdf", buffer: Buffer.from("x") },
      ]);
    await chat.input.fill("What of this list\ncan stay at home?");
    await chat.page.getByText("packing-list.pdf").waitFor();
  },
  async closed(chat) {
    const status = { type: "closed", reason: "This talk has ended. Start a new one." };
    chat.chatkit.on("threads.get_by_id", (_request, reply) =>
      reply.json({ ...exampleThread, status }),
    );
    await chat.page.evaluate(() => window.chat.setThreadId("thr_1"));
    await chat.page.getByText("This talk has ended").waitFor();
  },
  async loading(chat) {
    chat.chatkit.on("threads.get_by_id", () => new Promise(() => undefined));
    await chat.page.evaluate(() => void window.chat.setThreadId("thr_1"));
  },
  async menu(chat) {
    await chat.page.getByRole("button", { name: "Add files and tools" }).click();
    await chat.page.getByRole("menu").waitFor();
  },
};

const showsExample = new Set(["thread", "history", "answer"]);

/** Opens an element in one of its views. */
export async function showView(chat: ChatPage, name: string, extra: PlainOptions): Promise<void> {
  if (showsExample.has(name)) {
    chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(exampleThread));
  }
  chat.chatkit.on("threads.list", (_request, reply) => reply.json(exampleThreads));
  await chat.mount({ ...options, ...extra });
  await views[name]?.(chat);
}
