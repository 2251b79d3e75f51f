import type { Page } from "@playwright/test";
import { expect, test } from "../../support/element-page/element-test";
import {
  added,
  assistantMessage,
  delta,
  done,
  thread,
  userMessage,
  streamOptions,
} from "../../support/element-page/wire";

// A busy machine stretches every task, so a slow run gets two more chances.
test.describe.configure({ retries: 2 });

const LONGEST_TASK_MS = 200;
const paragraph = "A **warm boot** keeps `your` feet dry on a long winter hike, says _everyone_. ";

function longThread(count: number) {
  const data = Array.from({ length: count }, (_, at) =>
    at % 2 === 0
      ? userMessage(`u${at}`, `Question ${at}`)
      : assistantMessage(`a${at}`, `${paragraph.repeat(3)}\n\n- one\n- two\n- three`),
  );
  return thread("thr_1", { title: "Long", items: { data, has_more: false } });
}

async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.longestTask = Math.max(window.longestTask, entry.duration);
      }
    }).observe({ type: "longtask" });
  });
  return () => page.evaluate(() => window.longestTask);
}

declare global {
  interface Window {
    longestTask: number;
  }
}

test("only the items near the view of a thread of 2,000 are in the page", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread(2_000)));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=a1999]")).toBeVisible();
  expect(await chat.items().count()).toBeLessThan(60);
});

test("60 a message of 200 KB streams without a long task", async ({ chat }) => {
  test.setTimeout(60_000);
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread(2_000)));
  chat.chatkit.on("threads.add_user_message", async (_request, reply) => {
    const stream = reply.stream().send(done(userMessage("new", "More")), streamOptions());
    stream.send(added(assistantMessage("big", "")));
    const text = Array.from({ length: 2_600 }, (_, at) =>
      at % 4 === 3 ? `${paragraph}\n\n` : paragraph,
    ).join("");
    for (let at = 0; at < text.length; at += 400) {
      const words = text.slice(at, at + 400).match(/.{1,8}/gs) ?? [];
      stream.send(...words.map((word) => delta("big", word)));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    stream.send(done(assistantMessage("big", `${text}\n\nThe end.`))).end();
  });
  await chat.mount({ initialThread: "thr_1", thread: { autoScroll: true } });
  await expect(chat.page.locator("[data-item-id=a1999]")).toBeVisible();
  const longestTask = await watchTasks(chat.page);
  // Looking for text would itself keep the page busy, so the page says when the answer is over.
  await chat.page.evaluate(async () => {
    const ended = new Promise<unknown>((resolve) =>
      window.chat.addEventListener("chatkit.response.end", resolve),
    );
    await window.chat.sendUserMessage({ text: "More" });
    await ended;
  });
  expect(await longestTask()).toBeLessThan(LONGEST_TASK_MS);
});
