import { expect, test } from "./app-fixture";
import { Assistant } from "./assistant";

test("a guest finds boots, fills the cart, navigates, and finds everything again later", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await expect(assistant.region.getByText("Demo model, scripted.")).toBeVisible();

  await assistant.say("I need boots for a winter hike");
  const cards = assistant.messages.getByRole("listitem").getByRole("listitem");
  await expect(cards.first()).toContainText("Ridgeline Winter Boot");
  await expect(cards.nth(1)).toContainText("Tarn Snow Boot");

  await assistant.say("add the second one, size 44");
  await expect(page.getByRole("button", { name: /cart.*1/i })).toBeVisible();
  await expect(assistant.messages.getByText("Tarn Snow Boot").last()).toBeVisible();

  await assistant.say("switch to dark mode");
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);

  await assistant.say("what did I order?");
  await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();

  await assistant.say("take me to my cart");
  await expect(page).toHaveURL(/\/cart$/);
  await expect(page.getByRole("main").getByRole("link", { name: "Tarn Snow Boot" })).toBeVisible();

  await page.reload();
  await expect(assistant.messages.getByText("take me to my cart", { exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);

  await page.getByRole("button", { name: "Chat history" }).click();
  await expect(assistant.region.getByText("Boots for a winter hike")).toBeVisible();
});

test("two tabs with the same thread show the same messages and the same cart", async ({
  assistant,
  context,
  page,
}) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  const otherTab = new Assistant(await context.newPage());
  await otherTab.open();
  await otherTab.say("add an enamel mug to my cart");

  await expect(assistant.messages).toContainText("add an enamel mug to my cart");
  await expect(assistant.messages).toContainText("Done: Enamel Mug");
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await assistant.say("What's your return policy?");
  await expect(otherTab.messages).toContainText("What's your return policy?");
});

test("another guest sees none of it", async ({ assistant, browser, app }) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");

  const stranger = await browser.newContext({ baseURL: app.url });
  const page = await stranger.newPage();
  await page.goto("/");
  const region = page.getByRole("region", { name: "Acme assistant" });
  await page.getByRole("button", { name: "Chat history" }).click();
  await expect(region.getByText("No chats yet")).toBeVisible();
  await stranger.close();
});

test("the assistant has its own page with the thread in the URL", async ({ assistant, page }) => {
  await page.goto("/chat");
  await expect(assistant.composer).toBeVisible();
  await assistant.say("What's your return policy?");
  await expect(page).toHaveURL(/\/chat\/thr_/);

  await page.reload();
  await expect(
    assistant.messages.getByText("What's your return policy?", { exact: true }),
  ).toBeVisible();
});

test("the back button returns to the chat before, and forward to the next one", async ({
  assistant,
  page,
}) => {
  await page.goto("/help");
  await page.goto("/chat");
  await assistant.say("What's your return policy?");
  await assistant.button("New chat").first().click();
  await expect(page).toHaveURL(/\/chat$/);
  await assistant.say("I need boots for a winter hike");
  const second = page.url();

  await page.goBack();
  await expect(assistant.messages).toContainText("What's your return policy?");
  await expect(page).toHaveURL(/\/chat\/thr_/);
  await page.goForward();
  await expect(assistant.messages).toContainText("I need boots for a winter hike");
  await expect(page).toHaveURL(second);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/help$/);
});
