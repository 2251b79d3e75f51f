import { expect, test } from "./app-fixture";

test("a question button fills in the question and focuses the composer of the open panel", async ({
  assistant,
  page,
}) => {
  await assistant.open("/search?q=zeppelin");
  await page.getByRole("main").getByRole("button", { name: "Ask the assistant" }).click();
  await expect(assistant.composer).toBeFocused();
  await expect(assistant.composer).toHaveText("zeppelin");
});

test("a question asked before the chat has loaded is kept until then", async ({
  assistant,
  page,
}) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.goto("/");
  await page.getByRole("button", { name: "Close the assistant" }).click();
  await page.reload();
  await page.route("**/_next/static/chunks/**", async (route) => {
    await released;
    await route.continue();
  });
  await page.getByRole("button", { name: "Ask the assistant" }).click();
  await page
    .getByRole("complementary", { name: "Assistant" })
    .getByRole("button", { name: "How do returns work?" })
    .click();
  await expect(page.locator("openai-chatkit")).toHaveCount(0);
  release();
  await expect(assistant.messages.getByText("How do returns work?")).toBeVisible();
  await assistant.settle();
});

test("a closed panel takes no focus, and asking opens it with the composer focused", async ({
  assistant,
  page,
}) => {
  await assistant.open("/");
  await page.getByRole("button", { name: "Close the assistant" }).click();
  const panel = page.locator("aside");
  await expect(panel).toHaveAttribute("inert");
  await expect(page.getByRole("complementary", { name: "Assistant" })).toHaveCount(0);
  await page.reload();
  await expect(panel).toHaveAttribute("inert");
  await expect(assistant.region).toHaveCount(0);

  await page.getByRole("button", { name: "Ask what you need" }).click();
  await expect(assistant.composer).toBeFocused();
  await expect(panel).not.toHaveAttribute("inert");
});

test("the start screen is part of the page's HTML, and the printed page has no assistant", async ({
  browser,
  app,
}) => {
  const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByText("Where are you headed?")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Where are you headed?")).toBeHidden();
  await expect(page.getByRole("button", { name: "Ask the assistant" })).toBeHidden();
  await context.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a question button opens the sheet with the composer focused", async ({
    assistant,
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Ask what you need" }).tap();
    await expect(page.getByRole("dialog", { name: "Assistant" })).toBeVisible();
    await expect(assistant.composer).toBeFocused();
  });
});
