import { expect, test } from "./app-fixture";

test("a card's select box and button add the product to the cart", async ({ assistant, page }) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  const card = assistant.productCards.nth(1);

  await card.getByRole("combobox").click();
  await assistant.region.getByRole("option", { name: "43", exact: true }).click();
  await card.getByRole("button", { name: "Add to cart Tarn Snow Boot" }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await assistant.settle();

  await page.goto("/cart");
  await expect(page.getByRole("main")).toContainText("Tarn Snow Boot");
  await expect(page.getByRole("main")).toContainText("43");
});

test("clicking a product in a list opens its page next to the thread", async ({
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

test("the button of a single card opens the product's page", async ({ assistant, page }) => {
  await assistant.open();
  await assistant.say("tell me about the Couloir Mountain Boot");
  await assistant.messages.getByRole("button", { name: "View", exact: true }).click();
  await expect(page).toHaveURL(/\/products\/couloir-mountain-boot$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Couloir Mountain Boot");
});

test("choosing a size and a color in the form adds the product", async ({ assistant, page }) => {
  await assistant.open();
  await assistant.say("add the Squall Shell Jacket");
  const size = assistant.region.getByRole("group", { name: "Size for the Squall Shell Jacket" });
  await size.getByRole("radio", { name: "XL", exact: true }).check();
  await assistant.button("Next").click();
  const color = assistant.region.getByRole("group", { name: "Color for the Squall Shell Jacket" });
  await color.getByRole("radio", { name: "Spruce", exact: true }).check();
  await assistant.button("Submit").click();
  await expect(assistant.messages.getByText("XL", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await expect(assistant.messages.getByText(/XL \/ Spruce\) is in your cart/)).toBeVisible();
  await expect(assistant.composer).toBeVisible();
});

test("clicking a size below a question answers it", async ({ assistant, page }) => {
  await assistant.open();
  await assistant.say("add the Squall Shell Jacket in size XXL");
  await assistant.messages.getByRole("button", { name: "XL", exact: true }).click();
  await expect(assistant.messages.getByText("XL", { exact: true }).last()).toBeVisible();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await assistant.settle();
});

test("with two sizes in the cart, the answer names the one that was added", async ({
  assistant,
}) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  await assistant.say("add the second one, size 44");
  await assistant.say("add the second one, size 41");
  await assistant.say("add the second one, size 44 please");
  await expect(assistant.messages.getByText(/44 \/ Ink\) is in your cart/)).toHaveCount(2);
  await expect(assistant.messages.getByText(/41 \/ Ink\) is in your cart/)).toHaveCount(1);
});
