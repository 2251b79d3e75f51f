import { expect, test } from "../../support/element-page/element-test";
import {
  added,
  assistantMessage,
  delta,
  done,
  opening,
  thread,
} from "../../support/element-page/wire";

const text =
  "Wool is warm[^wool], down is warmer[^1]. Not a mark: [^x y], nor this: [^none].\n\n" +
  "[^1]: As long as it is **dry**.\n\n[^wool]: Even when [wet](https://example.com).";

test("footnote marks link to their notes and back without changing the page's URL", async ({
  chat,
}) => {
  const items = { data: [assistantMessage("a", text)], has_more: false };
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(thread("thr_1", { items })));
  await chat.mount({ initialThread: "thr_1" });
  const notes = chat.page.getByRole("group", { name: "Footnotes" });
  await expect(notes.getByRole("listitem")).toHaveText([
    /Even when wet\./,
    /As long as it is dry\./,
  ]);
  await expect(chat.page.getByText("nor this: [^none].")).toBeVisible();
  const address = chat.page.url();

  await chat.page.getByRole("button", { name: "Footnote 2", exact: true }).click();
  await expect(notes.getByRole("listitem").nth(1)).toBeFocused();
  await chat.page.keyboard.press("Tab");
  await chat.page.keyboard.press("Enter");
  await expect(chat.page.getByRole("button", { name: "Footnote 2", exact: true })).toBeFocused();
  expect(chat.page.url()).toBe(address);
});

test("a footnote's mark is a number before its note has arrived", async ({ chat }) => {
  const stream = new Promise<{ end: () => void; note: () => void }>((resolve) => {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const answer = reply.stream().send(...opening("Hi"), added(assistantMessage("a", "")));
      answer.send(delta("a", "Wool is warm[^1]. And"));
      resolve({
        note: () => void answer.send(delta("a", " more.\n\n[^1]: Even when wet.")),
        end: () =>
          answer
            .send(
              done(assistantMessage("a", "Wool is warm[^1]. And more.\n\n[^1]: Even when wet.")),
            )
            .end(),
      });
    });
  });
  await chat.mount();
  await chat.say("Hi");
  const message = chat.page.locator("[data-item-id=a]");
  await expect(message.locator("sup")).toHaveText("1");
  const { note, end } = await stream;
  note();
  await expect(message.getByRole("group", { name: "Footnotes" })).toContainText("Even when wet.");
  await expect(message.getByRole("button", { name: "Footnote 1", exact: true })).toBeVisible();
  end();
});
