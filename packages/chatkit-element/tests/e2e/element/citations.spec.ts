import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { assistantMessage, thread, userMessage } from "../../support/element-page/wire";

const source = (title: string) => ({
  type: "url",
  title,
  url: `https://${title.toLowerCase()}.example/page`,
});

async function showAnswer(chat: ChatPage, text: string, annotations: object[]): Promise<void> {
  const data = [userMessage("u", "Hi"), assistantMessage("a", text, annotations)];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  await chat.mount({ initialThread: "thr_1" });
}

test("sources cited at the same place are marked next to each other and listed once each", async ({
  chat,
}) => {
  await showAnswer(chat, "Snow is cold. Ice is colder.", [
    { type: "annotation", index: 13, source: source("Alpha") },
    { type: "annotation", index: 13, source: source("Beta") },
  ]);
  const answer = chat.page.locator("[data-item-id=a]");
  const paragraph = answer.locator("p").first();
  await expect(paragraph.getByRole("link")).toHaveCount(2);
  await expect(paragraph).toHaveText("Snow is cold.12 Ice is colder.");
  await answer.getByRole("button", { name: /Sources.*2/ }).click();
  await expect(answer.getByRole("list").getByRole("link")).toHaveText([/Alpha/, /Beta/]);
});

test("an annotation's index counts characters, so an emoji before it counts as one", async ({
  chat,
}) => {
  await showAnswer(chat, "🥾🏔 Boots first. Then maps.", [
    { type: "annotation", index: 15, source: source("Alpha") },
  ]);
  const paragraph = chat.page.locator("[data-item-id=a] p").first();
  await expect(paragraph).toHaveText("🥾🏔 Boots first.1 Then maps.");
});
