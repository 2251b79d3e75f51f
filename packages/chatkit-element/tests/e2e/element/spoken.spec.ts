import { expect, test } from "../../support/element-page/element-test";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import { added, assistantMessage, delta, opening } from "../../support/element-page/wire";

declare global {
  interface Window {
    spoken: string[];
  }
}

test("only the start of an answer and the finished answer are announced", async ({ chat }) => {
  const begun = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const stream = reply.stream().send(...opening("Hello"));
      resolve(stream.send(added(assistantMessage("a", ""))));
    });
  });
  await chat.mount();
  await chat.page.evaluate(() => {
    window.spoken = [];
    for (const region of window.chat.shadowRoot?.querySelectorAll("[aria-live]") ?? []) {
      if (region.getAttribute("aria-live") === "off") continue;
      const note = () => window.spoken.push(region.textContent);
      new MutationObserver(note).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    }
  });
  await chat.say("Hello");
  const stream = await begun;
  const spoken = () => chat.page.evaluate(() => window.spoken);
  await expect.poll(spoken).toContain("The assistant is answering");
  const atTheStart = (await spoken()).length;
  let text = "";
  for (const word of ["Warm ", "boots ", "are ", "dry ", "boots."]) {
    text += word;
    stream.send(delta("a", word));
    await expect(chat.items().getByText(text.trim(), { exact: true })).toBeVisible();
  }
  expect(await spoken()).toHaveLength(atTheStart);
  stream.end();
  await expect
    .poll(async () => (await spoken()).slice(atTheStart))
    .toEqual(["Warm boots are dry boots."]);
});
