import type { ChatPage } from "../../support/element-page/element-test";
import { expect, test } from "../../support/element-page/element-test";
import { thread } from "../../support/element-page/wire";

const ATTRIBUTES = { "history-sidebar": "" };

/** Two pages of chats; only the second one has “Tent pegs”. */
function serveThreads(chat: ChatPage): void {
  chat.chatkit.on("threads.list", (request, reply) =>
    reply.json(
      request.params["after"]
        ? { data: [thread("thr_3", { title: "Tent pegs" })], has_more: false }
        : {
            data: [
              thread("thr_1", { title: "Boots" }),
              thread("thr_2", { title: "Étape du Tour" }),
            ],
            has_more: true,
            after: "thr_2",
          },
    ),
  );
  chat.chatkit.on("threads.get_by_id", (request, reply) =>
    reply.json(thread(String(request.params["thread_id"]), { title: "Boots" })),
  );
  chat.chatkit.on("threads.delete", (_request, reply) => reply.json({}));
}

test("a wide element lists the chats next to the thread and searches all pages", async ({
  chat,
}) => {
  await chat.page.setViewportSize({ width: 1200, height: 800 });
  serveThreads(chat);
  await chat.mount({}, ATTRIBUTES);
  const list = chat.page.getByRole("region", { name: "Chats" });
  const row = (name: string) => list.getByRole("button", { name, exact: true });
  await row("Boots").click();
  await expect(row("Boots")).toHaveAttribute("aria-current", "true");
  await expect(chat.input).toBeVisible();

  const search = list.getByRole("searchbox", { name: "Search chats" });
  await search.fill("pegs");
  await expect(row("Tent pegs")).toBeVisible();
  await expect(row("Boots")).toHaveCount(0);
  await search.fill("etape");
  await expect(row("Étape du Tour")).toBeVisible();
  await search.fill("kayak");
  await expect(list.getByRole("status")).toHaveText("No chat has these words");
  await search.press("Escape");
  await expect(row("Boots")).toBeVisible();

  await list.getByRole("button", { name: "Actions for Boots" }).press("Enter");
  await chat.page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await chat.page.getByRole("button", { name: "Delete", exact: true }).press("Enter");
  await expect(row("Boots")).toHaveCount(0);
  await expect(row("Étape du Tour")).toBeFocused();
});

test("a narrow element lists the chats in a drawer that returns focus", async ({ chat }) => {
  await chat.page.setViewportSize({ width: 390, height: 800 });
  serveThreads(chat);
  await chat.mount({}, ATTRIBUTES);
  const opener = chat.page.getByRole("button", { name: "Chat history" });
  const list = chat.page.getByRole("region", { name: "Chats" });
  await expect(list).toHaveCount(0);
  await opener.press("Enter");
  await expect(list.getByRole("button", { name: "Boots", exact: true })).toBeFocused();
  await expect(chat.page.locator(".ck-main")).toHaveAttribute("inert");
  await chat.page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("an element from the page replaces the start screen until the first message", async ({
  chat,
}) => {
  await chat.mount({ startScreen: { greeting: "Hello" } });
  await expect(chat.page.getByText("Hello")).toBeVisible();
  await chat.page.evaluate(() => {
    const start = document.createElement("p");
    start.slot = "start";
    start.textContent = "Where are you headed?";
    window.chat.append(start);
  });
  await expect(chat.page.getByText("Where are you headed?")).toBeVisible();
  await expect(chat.page.getByText("Hello")).toBeHidden();
});
