import { expect, test } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";

test("a plain HTML page needs only one script", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Hello, plain page."));
  await chat.page.goto(`${chat.server.origin}/element-example.html`);
  await chat.page.getByRole("button", { name: "Say hello" }).click();
  await expect(chat.items().getByText("Hello, plain page.")).toBeVisible();
});
