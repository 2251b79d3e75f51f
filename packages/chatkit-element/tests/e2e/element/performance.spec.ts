import type { Page } from "@playwright/test";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import { firstLoad } from "../../support/first-load";
import { LENGTH_PER_TASK } from "../../../src/markdown/length-per-task";
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

const paragraph = "A **warm boot** keeps `your` feet dry on a long winter hike, says _everyone_. ";

function longThread(count: number) {
  const data = Array.from({ length: count }, (_, at) =>
    at % 2 === 0
      ? userMessage(`u${at}`, `Question ${at}`)
      : assistantMessage(`a${at}`, `${paragraph.repeat(3)}\n\n- one\n- two\n- three`),
  );
  return thread("thr_1", { title: "Long", items: { data, has_more: false } });
}

interface Drawn {
  /** The number of elements added to the page since counting started. */
  total: number;
  /** The largest number added at the same time. */
  most: number;
}

declare global {
  interface Window {
    drawn: Drawn;
  }
}

/** Counts the elements that are added to the page from now on. */
async function countDrawn(page: Page): Promise<() => Promise<Drawn>> {
  await page.evaluate(() => {
    window.drawn = { total: 0, most: 0 };
    const observer = new MutationObserver((records) => {
      const count = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element)
        .reduce((sum, node) => sum + 1 + node.querySelectorAll("*").length, 0);
      window.drawn.total += count;
      window.drawn.most = Math.max(window.drawn.most, count);
    });
    if (window.chat.shadowRoot) {
      observer.observe(window.chat.shadowRoot, { childList: true, subtree: true });
    }
  });
  return () => page.evaluate(() => window.drawn);
}

test("the first load excluding React stays within its limit", async () => {
  const { bytes, limit } = await firstLoad();
  expect(bytes).toBeGreaterThan(limit / 2);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test("only the items near the view are in the page in a thread of 2,000", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread(2_000)));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=a1999]")).toBeVisible();
  expect(await chat.items().count()).toBeLessThan(60);
});

// Durations depend on how busy the machine is, so these tests count what the element does.
test("a message of 200 KB in small deltas is rendered gradually, each block once", async ({
  chat,
}) => {
  const text = Array.from({ length: 2_600 }, (_, at) =>
    at % 4 === 3 ? `${paragraph}\n\n` : paragraph,
  ).join("");
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread(2_000)));
  chat.chatkit.on("threads.add_user_message", (_request, reply) => {
    const words = text.match(/.{1,8}/gs) ?? [];
    reply
      .stream()
      .send(done(userMessage("new", "More")), streamOptions())
      .send(added(assistantMessage("big", "")), ...words.map((word) => delta("big", word)))
      .send(done(assistantMessage("big", `${text}\n\nThe end.`)))
      .end();
  });
  await chat.mount({ initialThread: "thr_1", thread: { autoScroll: true } });
  await expect(chat.page.locator("[data-item-id=a1999]")).toBeVisible();
  const drawn = await countDrawn(chat.page);
  await chat.page.evaluate(() => window.chat.sendUserMessage({ text: "More" }));
  const message = chat.page.locator("[data-item-id=big]");
  await expect(message.getByText("The end.")).toBeAttached({ timeout: 60_000 });
  const spoken = chat.page.locator("[role=status][aria-live=polite]");
  await expect(spoken.getByText("The end.")).toBeAttached();
  const elements = await message.locator("*").count();
  const { total, most } = await drawn();
  expect(elements).toBeGreaterThan(8_000);
  const atOneGo = (elements * LENGTH_PER_TASK) / text.length;
  expect(most, "elements drawn at one go").toBeLessThan(atOneGo * 1.5);
  expect(total, "elements drawn altogether").toBeLessThan(elements * 1.2);
});

test("a delta rerenders only the end of its message", async ({ chat }) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread(2_000)));
  let start: (stream: ReplyStream) => void = () => undefined;
  const started = new Promise<ReplyStream>((resolve) => {
    start = resolve;
  });
  chat.chatkit.on("threads.add_user_message", (_request, reply) => {
    const stream = reply.stream().send(done(userMessage("new", "More")), streamOptions());
    stream.send(added(assistantMessage("a", "")), delta("a", `${paragraph}\n\n`.repeat(50)));
    start(stream.send(delta("a", "Now ")));
  });
  await chat.mount({ initialThread: "thr_1" });
  await chat.say("More");
  const stream = await started;
  const message = chat.page.locator("[data-item-id=a]");
  await expect(message.getByText("Now")).toBeAttached();
  const drawn = await countDrawn(chat.page);
  stream.send(delta("a", "comes **the"), delta("a", " end** of it."));
  await expect(message.getByText("of it.")).toBeAttached();
  expect((await drawn()).total).toBeLessThan(20);
  stream.end();
});
