import { expect, test } from "./app-fixture";

test("a card's select box and button put the product into the cart", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  const card = assistant.productCards.nth(1);

  await card.getByRole("combobox").click();
  await assistant.region.getByRole("option", { name: "43", exact: true }).click();
  await card.getByRole("button", { name: "Add to cart", exact: true }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await assistant.settle();

  await page.goto("/cart");
  await expect(page.getByRole("main")).toContainText("Tarn Snow Boot");
  await expect(page.getByRole("main")).toContainText("43");
});

test("pressing a product in a list opens its page beside the thread", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  const row = assistant.productCards.first().getByRole("button", { name: /^Ridgeline/ });
  await row.click({ position: { x: 8, y: 8 } });
  await expect(page).toHaveURL(/\/products\/ridgeline-winter-boot$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ridgeline Winter Boot");
  await expect(assistant.productCards.first()).toBeVisible();
});
