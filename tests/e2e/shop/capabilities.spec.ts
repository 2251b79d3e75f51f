import { expect } from "./app-fixture";
import { testWithWeather } from "./weather-fixture";

const test = testWithWeather();

test("remembered facts are listed on the account page and can be forgotten there", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.say("remember that I wear size 44");
  await assistant.say("remember that I hike alone");
  await assistant.say("what do you know about me?");
  await assistant.messages.getByRole("button", { name: "Forget" }).first().click();
  await expect(assistant.messages.getByRole("button", { name: "Forget" })).toHaveCount(1);

  await page.goto("/signin");
  const remembered = page.getByRole("region", { name: "What the assistant remembers" });
  await expect(remembered.getByRole("listitem")).toHaveText(/I hike alone/);
  await remembered.getByRole("button", { name: "Forget: I hike alone" }).click();
  await expect(remembered.getByText("Nothing yet.")).toBeVisible();
});

test("the weather and a trip are shown as cards, and checks on the packing list are kept", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.say("what's the weather in Bergen?");
  await expect(assistant.messages.getByText("Norway")).toBeVisible();
  await assistant.say("plan a trip to Bergen for 3 days");
  const socks = assistant.messages.getByRole("checkbox", { name: "Wool socks" });
  const kept = page.waitForResponse((response) => response.url().endsWith("/api/chatkit"));
  await socks.check();
  await kept;
  await page.reload();
  await expect(socks).toBeChecked();
});

test("a proposal can be downloaded, and a demonstration booked in a form", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.say("send me a proposal for 20 enamel mugs");
  const link = assistant.messages.getByRole("link", { name: "Download the proposal" });
  const href = (await link.getAttribute("href")) ?? "";
  const file = await page.request.get(href);
  expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="proposal-P-/);
  expect(await file.text()).toContain("| Enamel Mug | 20 |");

  await assistant.say("schedule a demo of your tents");
  await assistant.messages.getByRole("button", { name: "Book the day" }).click();
  await expect(assistant.messages.getByText("Please choose a day.")).toBeVisible();
});

test("a ticket is shown as a card, and a thread that waits for staff accepts no messages", async ({
  assistant,
}) => {
  await assistant.open();
  await assistant.say("open a ticket: the zipper of my tent broke");
  await expect(assistant.messages.getByText("Open", { exact: true })).toBeVisible();
  await assistant.say("escalate this to a person");
  await expect(assistant.messages.getByText(/A person from our team will answer/)).toBeVisible();
  await expect(assistant.composer).toBeDisabled();
});
