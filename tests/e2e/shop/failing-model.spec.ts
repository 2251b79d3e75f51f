import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { expect, test } from "./app-fixture";
import { collect, createdThread } from "../../support/http-events";

test.use({ settings: { openai: "responses" } });

/** The number of attempts of the OpenAI client, plus the request for a title. */
const ATTEMPTS = 4;

test("when the model fails, the message is kept and a retry answers it", async ({
  assistant,
  openai,
}) => {
  await assistant.open();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) openai.failNext(500);
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

test("over HTTP, a failure is an error event that allows a retry, and the message is kept", async ({
  app,
  openai,
}) => {
  for (let request = 0; request < 10; request += 1) openai.failNext(500);
  const client = await ChatKitHttpClient.as("unlucky", app);
  const events = await collect(client.stream("threads.create", textInput("hello there")));
  openai.healNow();
  expect(events.find((event) => event.type === "error")).toMatchObject({ allow_retry: true });
  const items = await client.send("items.list", { thread_id: createdThread(events) });
  expect(await items.json()).toMatchObject({
    data: expect.arrayContaining([expect.objectContaining({ type: "user_message" })]),
  });
});
