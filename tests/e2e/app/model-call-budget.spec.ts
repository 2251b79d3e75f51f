import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { expect, test } from "../shop/app-fixture";

const CALLS = 5;
const SPENT = "The assistant has reached its limit for today. It will be back at midnight UTC.";

test.use({
  settings: { openai: "responses", variables: { MODEL_CALLS_PER_DAY: String(CALLS) } },
});

test("clients that appear as new guests with each message can't exceed the daily number of model calls", async ({
  app,
  openai,
}) => {
  async function sayAsSomeoneNew(): Promise<string> {
    const client = await ChatKitHttpClient.as(crypto.randomUUID(), app);
    const response = await client.send("threads.create", textInput("hello there"));
    expect(response.status).toBe(200);
    return response.text();
  }

  // An answer and a title for each.
  for (let message = 0; message < CALLS; message += 1) await sayAsSomeoneNew();
  expect(openai.requests).toHaveLength(CALLS);
  const streams = await Promise.all(Array.from({ length: 20 }, sayAsSomeoneNew));
  expect(streams.filter((stream) => stream.includes(SPENT))).toHaveLength(20);
  expect(openai.requests).toHaveLength(CALLS);
});

test("the user reads when the assistant will be back, keeps the message, and can go on shopping", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  for (let message = 1; message <= CALLS; message += 1) await assistant.say(`hello ${message}`);
  await expect(assistant.messages.getByText(SPENT).first()).toBeVisible();
  await expect(assistant.messages.getByText(`hello ${CALLS}`, { exact: true })).toBeVisible();
  await expect(assistant.messages.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await page.goto("/products/tarn-snow-boot");
  await expect(page.getByRole("heading", { name: "Tarn Snow Boot", level: 1 })).toBeVisible();
});
