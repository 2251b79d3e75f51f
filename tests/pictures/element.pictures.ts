import type { ChatKitOptions } from "@openai/chatkit";
import { test, type ChatPage, type PlainOptions } from "../support/element-page/element-test";
import { added, delta, opening, assistantMessage } from "../support/element-page/wire";
import { exampleThread, exampleThreads } from "./example-thread";

const folder = process.env["PICTURES"] ?? "test-results/pictures";

const screens = [
  { name: "desktop", viewport: { width: 1100, height: 820 } },
  { name: "phone", viewport: { width: 390, height: 780 } },
] as const;

const composer: ChatKitOptions["composer"] = {
  placeholder: "Ask about gear, orders, or trails",
  attachments: { enabled: true },
  tools: [
    { id: "search", label: "Search the catalogue", icon: "search", shortLabel: "Search" },
    { id: "plan", label: "Plan a trip", icon: "map-pin" },
  ],
  models: [
    { id: "fast", label: "Fast", description: "For everyday questions", default: true },
    { id: "deep", label: "Thorough", description: "Thinks longer" },
  ],
};

const options: PlainOptions = {
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

type View = (chat: ChatPage) => Promise<void>;

const views: Readonly<Record<string, View>> = {
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
      const progress = { type: "progress_update", text: "Searching the catalogue", icon: "search" };
      reply.stream().send(...opening("I need boots"), progress);
    });
    await chat.say("I need boots for a hike in the snow, size 44");
    await chat.page.getByText("Searching the catalogue").first().waitFor();
  },
  async failure(chat) {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const error = { type: "error", code: "stream.error", allow_retry: true };
      reply.stream().send(...opening("I need boots"), error).end();
    });
    await chat.say("I need boots");
    await chat.page.getByRole("button", { name: "Try again" }).waitFor();
  },
  async menu(chat) {
    await chat.page.getByRole("button", { name: "Add files and tools" }).click();
    await chat.page.getByRole("menu").waitFor();
  },
};

for (const { name: screen, viewport } of screens) {
  for (const scheme of ["light", "dark"] as const) {
    for (const [view, show] of Object.entries(views)) {
      test(`${view} ${screen} ${scheme}`, async ({ chat }) => {
        await chat.page.setViewportSize(viewport);
        chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(exampleThread));
        chat.chatkit.on("threads.list", (_request, reply) => reply.json(exampleThreads));
        const theme = { colorScheme: scheme } as const;
        await chat.mount({ ...options, theme });
        await show(chat);
        await chat.page.waitForTimeout(350);
        await chat.page.screenshot({ path: `${folder}/${view}-${screen}-${scheme}.png` });
      });
    }
  }
}
