import type { WordGate } from "../../support/openai-server/word-gate";
import { expect, test } from "./app-fixture";
import { Assistant } from "./assistant";

test.use({ settings: { openai: "responses", gated: true } });

/** More words than any answer in these tests has. */
const PLENTY = 500;

/** The model stops after the first words of its answer. */
async function beginAnswer(assistant: Assistant, words: WordGate): Promise<void> {
  await assistant.open();
  words.pass(3);
  await assistant.send("hello there");
  await expect(assistant.messages.getByText("Hello! Tell me")).toBeVisible();
}

test("an answer continues when the page is reloaded in the middle of it", async ({
  assistant,
  page,
  words,
}) => {
  await beginAnswer(assistant, words);

  await page.reload();
  await expect(assistant.messages.getByText("Hello! Tell me")).toBeVisible();
  await expect(assistant.button("Stop answering")).toBeVisible();

  words.pass(PLENTY);
  await assistant.settle();
  await expect(assistant.messages.getByText(/^Hello! Tell me .{20}/)).toHaveCount(1);
  await expect(assistant.messages.getByText("hello there", { exact: true })).toHaveCount(1);
});

test("Stop keeps the text so far, and the next message is answered", async ({
  assistant,
  page,
  words,
}) => {
  await beginAnswer(assistant, words);
  await assistant.button("Stop answering").click();
  await assistant.settle();

  words.pass(PLENTY);
  await assistant.say("what did I order?");
  await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();

  await page.reload();
  await expect(assistant.messages.getByText("what did I order?", { exact: true })).toBeVisible();
  // The server may have received more words before it was asked to stop.
  await expect(assistant.messages.getByText(/^Hello! Tell me/)).toBeVisible();
});

test("a second tab is informed while the first one's answer is being written", async ({
  assistant,
  context,
  page,
  words,
}) => {
  await assistant.open();
  words.pass(PLENTY);
  await assistant.say("hello there");
  words.hold();
  const second = new Assistant(await context.newPage());
  await second.open();
  await expect(second.messages.getByText("hello there", { exact: true })).toBeVisible();

  await assistant.send("what did I order?");
  await expect(assistant.button("Stop answering")).toBeVisible();
  await second.send("which tents do you have?");
  await expect(
    second.messages.getByText("Another reply is still being written", { exact: false }),
  ).toBeVisible();

  words.pass(PLENTY);
  await assistant.settle();
  await page.reload();
  await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();
  await expect(assistant.messages.getByText("what did I order?", { exact: true })).toHaveCount(1);
});
