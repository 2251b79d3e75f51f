import { expect, test } from "./app-fixture";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone, the assistant is a sheet that closes when it opens a page", async ({
  assistant,
  page,
}) => {
  await page.goto("/");
  const sheet = page.getByRole("dialog", { name: "Assistant" });
  await expect(sheet).toHaveCount(0);

  await page.getByRole("button", { name: "Ask the assistant" }).tap();
  await expect(sheet).toBeVisible();
  await expect(page.locator("[inert] main")).toHaveCount(1);

  await assistant.say("I need boots for a winter hike");
  await expect(assistant.productCards.nth(1)).toContainText("Tarn Snow Boot");
  await assistant.say("add the second one, size 44");

  // The sheet hides its conversation as soon as it closes, before the turn is over.
  await assistant.send("take me to my cart");
  await expect(page).toHaveURL(/\/cart$/);
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("link", { name: "Tarn Snow Boot" })).toBeVisible();

  await page.getByRole("button", { name: "Ask the assistant" }).tap();
  await assistant.settle();
  await expect(assistant.messages.getByText("take me to my cart", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Close the assistant" }).tap();
  await expect(sheet).toHaveCount(0);
});

test("on a phone, the assistant's page shows the answer and not the cart it has filled", async ({
  assistant,
  page,
}) => {
  await page.goto("/chat");
  await assistant.say("Add two enamel mugs to my cart");
  await expect(page.getByRole("button", { name: "Cart, 2 items" })).toBeVisible();
  const cart = page.getByRole("dialog", { name: "Your cart" });
  await expect(cart).toBeHidden();

  await page.getByRole("button", { name: "Cart, 2 items" }).tap();
  await expect(cart).toBeVisible();
});

test("on a phone, the end of a page can be scrolled above the assistant's button", async ({
  page,
}) => {
  const button = page.getByRole("button", { name: "Ask the assistant" });
  for (const [path, last] of [
    ["/", page.locator("footer").getByRole("link").last()],
    ["/cart", page.getByRole("main").getByRole("link").last()],
    ["/signin", page.getByRole("main").getByRole("button").last()],
  ] as const) {
    await page.goto(path);
    await last.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [end, top] = await Promise.all([last.boundingBox(), button.boundingBox()]);
    expect((end?.y ?? 0) + (end?.height ?? 0), path).toBeLessThan(top?.y ?? 0);
  }
});

test("on a phone, what the assistant's button covers comes free by scrolling down", async ({
  page,
}) => {
  await page.goto("/products/tarn-snow-boot");
  await expect(page.getByRole("group", { name: "Color Ink" })).toBeVisible();
  const button = page.getByRole("button", { name: "Ask the assistant" });
  await expect(button).toBeInViewport();
  await page.mouse.wheel(0, 200);
  await expect(button).not.toBeInViewport();
  await button.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport();
  await page.mouse.wheel(0, -100);
  await expect(button).toBeInViewport();
});

test("on a narrow phone, a product's button has a line of its own", async ({ assistant, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/chat");
  await assistant.say("I need boots for a winter hike");
  const row = assistant.productCards.first();
  const size = await row.getByRole("combobox", { name: "Size" }).boundingBox();
  const add = await row.getByRole("button", { name: /^Add to cart/ }).boundingBox();
  expect(add?.height).toBe(size?.height);
  expect(add?.y).toBeGreaterThan((size?.y ?? 0) + (size?.height ?? 0));
});
