import { textInput } from "../../support/chatkit-http-client";
import { expect, test } from "../shop/app-fixture";

const CALLS = 5;
const SPENT = "The assistant has reached its limit for today. It will be back at midnight UTC.";

test.use({
  settings: { openai: "responses", variables: { MODEL_CALLS_PER_DAY: String(CALLS) } },
});

test("a client that drops its cookies makes no more calls of the model than a day has", async ({
  app,
  openai,
  playwright,
}) => {
  async function sayAsNewGuest(): Promise<string> {
    const guest = await playwright.request.newContext({ baseURL: app.url });
    await guest.get("/");
    const response = await guest.post("/api/chatkit", {
      data: { type: "threads.create", params: textInput("hello there") },
    });
    expect(response.status()).toBe(200);
    const stream = await response.text();
    await guest.dispose();
    return stream;
  }

  // The answer and the title of each.
  for (let message = 0; message < CALLS; message += 1) await sayAsNewGuest();
  expect(openai.requests).toHaveLength(CALLS);
  const streams = await Promise.all(Array.from({ length: 20 }, sayAsNewGuest));
  expect(streams.filter((stream) => stream.includes(SPENT))).toHaveLength(20);
  expect(openai.requests).toHaveLength(CALLS);
});

test("a person reads when the assistant is back, keeps the message, and can shop", async ({
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
