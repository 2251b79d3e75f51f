import { expect, test } from "./app-fixture";

test.use({ settings: { openai: "responses" } });

/** As many as the OpenAI client tries by itself, and the request for a title. */
const ATTEMPTS = 4;

test("when the model fails, the message is kept and trying again answers it", async ({
  assistant,
  openai,
}) => {
  await assistant.open();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) openai.failNext(400);
  await assistant.send("what did I order?");
  const retry = assistant.messages.getByRole("button", { name: "Try again" });
  await expect(retry).toBeVisible();
  await assistant.settle();

  openai.healNow();
  await retry.click();
  await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();
  await assistant.settle();
  await expect(retry).toHaveCount(0);
  await expect(assistant.messages.getByText("what did I order?", { exact: true })).toHaveCount(1);
});
