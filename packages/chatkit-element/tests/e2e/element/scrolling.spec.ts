import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import {
  added,
  assistantMessage,
  delta,
  done,
  streamOptions,
  thread,
  userMessage,
} from "../../support/element-page/wire";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import { settledTop } from "../../support/element-page/settled-top";

const paragraph = "Warm boots keep your feet dry on a long winter hike. ".repeat(6);

const longThread = thread("thr_1", {
  title: "Long",
  items: {
    data: Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0
        ? userMessage(`u${at}`, `Question ${at}`)
        : assistantMessage(`a${at}`, paragraph),
    ),
    has_more: false,
  },
});

const transcript = (chat: ChatPage) => chat.page.locator("[part~=transcript]");

const gapToEnd = (chat: ChatPage) =>
  transcript(chat).evaluate((view) =>
    Math.round(view.scrollHeight - view.scrollTop - view.clientHeight),
  );

async function openLongThread(chat: ChatPage): Promise<void> {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.locator("[data-item-id=a39]")).toBeVisible();
  await expect.poll(() => gapToEnd(chat)).toBe(0);
}

/** Sends a message and returns the answer's stream, which the test writes. */
async function startAnswer(chat: ChatPage): Promise<ReplyStream> {
  const stream = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("threads.add_user_message", (_request, reply) => {
      const answer = reply.stream().send(done(userMessage("new", "More")), streamOptions());
      resolve(answer.send(added(assistantMessage("answer", ""))));
    });
  });
  await chat.say("More");
  return stream;
}

test("the end of the thread stays in view while the composer grows", async ({ chat }) => {
  await openLongThread(chat);
  const before = await transcript(chat).evaluate((view) => view.clientHeight);
  await chat.input.focus();
  for (let line = 0; line < 4; line += 1) await chat.page.keyboard.press("Shift+Enter");
  await expect
    .poll(() => transcript(chat).evaluate((view) => view.clientHeight))
    .toBeLessThan(before - 40);
  await expect.poll(() => gapToEnd(chat)).toBe(0);
});

test("the composer stays above a keyboard that covers the end of the page", async ({ chat }) => {
  await openLongThread(chat);
  const keyboardTop = await chat.page.evaluate(() => {
    const height = Math.round(window.innerHeight / 2);
    const { visualViewport } = window;
    if (visualViewport) Object.defineProperty(visualViewport, "height", { value: height });
    visualViewport?.dispatchEvent(new Event("resize"));
    return height;
  });
  await expect
    .poll(async () => {
      const box = await chat.page.locator("[part~=composer]").boundingBox();
      return box ? box.y + box.height : Infinity;
    })
    .toBeLessThanOrEqual(keyboardTop);
  await expect.poll(() => gapToEnd(chat)).toBe(0);
});

test("the message just sent stays at the top while its answer grows beyond the visible area", async ({
  chat,
}) => {
  await openLongThread(chat);
  const stream = await startAnswer(chat);
  const sent = chat.page.locator("[data-item-id=new]");
  const top = await settledTop(sent);
  expect(top).toBeLessThan(40);
  for (let part = 0; part < 8; part += 1) {
    stream.send(delta("answer", `${paragraph}part ${part}.\n\n`));
    await expect(chat.page.getByText(`part ${part}.`)).toBeAttached();
    expect(await settledTop(sent)).toBe(top);
  }
  stream.end();
});

test("the latest button goes to the end of an answer that is still growing", async ({ chat }) => {
  await openLongThread(chat);
  const stream = await startAnswer(chat);
  stream.send(delta("answer", `${paragraph}\n\n`.repeat(12)));
  await chat.page.locator("[part~=scroll-latest]").click();
  await expect.poll(() => gapToEnd(chat)).toBeLessThan(40);
  stream.end();
});

test("after the latest button the view follows the answer until the reader scrolls up", async ({
  chat,
}) => {
  await openLongThread(chat);
  const stream = await startAnswer(chat);
  stream.send(delta("answer", `${paragraph}\n\n`.repeat(12)));
  await chat.page.locator("[part~=scroll-latest]").click();
  for (let part = 0; part < 4; part += 1) {
    stream.send(delta("answer", `${paragraph.repeat(2)}part ${part}.\n\n`));
    await expect(chat.page.getByText(`part ${part}.`)).toBeInViewport();
    await expect.poll(() => gapToEnd(chat)).toBeLessThan(40);
  }
  await transcript(chat).hover();
  await chat.page.mouse.wheel(0, -400);
  await expect.poll(() => gapToEnd(chat)).toBeGreaterThan(100);
  const answer = chat.page.locator("[data-item-id=answer]");
  const top = await settledTop(answer);
  stream.send(delta("answer", `${paragraph.repeat(2)}Not to be seen.`));
  await expect(chat.page.getByText("Not to be seen.")).toBeAttached();
  expect(await settledTop(answer)).toBe(top);
  stream.end();
});

test("closing the history restores the scroll position while an answer grows", async ({ chat }) => {
  await openLongThread(chat);
  const stream = await startAnswer(chat);
  stream.send(delta("answer", `${paragraph}\n\n`.repeat(12)));
  await expect(chat.page.locator("[part~=scroll-latest]")).toBeVisible();
  const top = await settledTop(chat.page.locator("[data-item-id=answer]"));
  await chat.page.evaluate(() => window.chat.showHistory());
  await expect(transcript(chat)).toBeHidden();
  stream.send(delta("answer", `${paragraph.repeat(2)}Written behind it.`));
  await expect(chat.page.getByText("Written behind it.")).toBeAttached();
  await chat.page.evaluate(() => window.chat.hideHistory());
  await expect(transcript(chat)).toBeVisible();
  expect(await settledTop(chat.page.locator("[data-item-id=answer]"))).toBe(top);
  stream.end();
});

/** Delays an image until the test releases it. */
async function holdPicture(chat: ChatPage): Promise<() => void> {
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400"></svg>';
  let arrive: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await chat.page.route("**/photo.svg", async (route) => {
    await wanted;
    await route.fulfill({ contentType: "image/svg+xml", body });
  });
  return arrive;
}

const picturesAbove = {
  "in the message being read": [
    assistantMessage("p", `![A ridge](/photo.svg)\n\n${paragraph}\n\nRead me.\n\n${paragraph}`),
  ],
  "in a message further up": [
    assistantMessage("q", "![A ridge](/photo.svg)"),
    assistantMessage("p", `${paragraph}\n\nRead me.\n\n${paragraph}`),
  ],
};

for (const [where, messages] of Object.entries(picturesAbove)) {
  test(`a picture that arrives above, ${where}, moves nothing in view`, async ({ chat }) => {
    const arrive = await holdPicture(chat);
    const items = { data: [...messages, ...longThread.items.data], has_more: false };
    chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json({ ...longThread, items }));
    await chat.mount({ initialThread: "thr_1" });
    await expect(chat.page.locator("[data-item-id=a39]")).toBeVisible();
    await transcript(chat).evaluate((view) => view.scrollTo(0, 0));
    const line = chat.page.getByText("Read me.");
    await line.evaluate((element) => element.scrollIntoView({ block: "start" }));
    const top = await settledTop(line);
    expect(top).toBeLessThan(200);
    const picture = chat.page.getByRole("img", { name: "A ridge" });
    arrive();
    await expect
      .poll(() => picture.evaluate((image) => image.getBoundingClientRect().height))
      .toBe(400);
    expect(await settledTop(line)).toBe(top);
  });
}

test("ordered lists are numbered", async ({ chat }) => {
  const answer = assistantMessage("list", "1. one\n2. two");
  const items = { data: [answer], has_more: false };
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(thread("thr_1", { items })));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.getByText("two")).toHaveCSS("list-style-type", "decimal");
});
