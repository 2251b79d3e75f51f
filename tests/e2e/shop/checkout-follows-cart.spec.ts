import type { Page } from "@playwright/test";
import { expect, test } from "./app-fixture";

/** Goes from a product to the last step of the checkout. */
async function openReview(page: Page): Promise<void> {
  await addMug(page);
  await page.goto("/checkout");
  await page.getByRole("textbox", { name: "Name" }).fill("Ida Rasmussen");
  await page.getByRole("textbox", { name: "Email" }).fill("ida@example.com");
  await page.getByRole("textbox", { name: "Street" }).fill("Fjordgade 12");
  await page.getByRole("textbox", { name: "Postal code" }).fill("8000");
  await page.getByRole("textbox", { name: "Town" }).fill("Aarhus");
  await page.getByRole("combobox", { name: "Country" }).selectOption("Denmark");
  await page.getByRole("button", { name: "Continue to delivery" }).click();
  await page.getByRole("button", { name: "Continue to review" }).click();
  await expect(page.getByRole("button", { name: "Place order for €21.90" })).toBeVisible();
}

async function addMug(page: Page): Promise<void> {
  await page.goto("/products/enamel-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog", { name: "Your cart" })).toBeVisible();
}

test("the checkout shows what another tab puts into the cart", async ({ page, context }) => {
  await openReview(page);
  await addMug(await context.newPage());
  await expect(page.getByRole("button", { name: "Place order for €37.90" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Your order" })).toContainText("2 ×");
});

test("going back in the checkout shows what was entered", async ({ page }) => {
  await openReview(page);
  await page.goBack();
  await page.getByRole("radio", { name: "Express" }).check();
  await page.getByRole("button", { name: "Continue to review" }).click();
  await expect(page.getByRole("button", { name: "Place order for €30.90" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "Express" })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/checkout$/);
  await expect(page.getByRole("textbox", { name: "Town" })).toHaveValue("Aarhus");
  await expect(page.getByRole("combobox", { name: "Country" })).toHaveValue("DK");
});

test("an order is placed only for the total on its button", async ({ page, browser, app }) => {
  await openReview(page);
  // A tab of another browser profile with the same session, of which this page hears nothing.
  const elsewhere = await browser.newContext({
    baseURL: app.url,
    storageState: await page.context().storageState(),
  });
  await addMug(await elsewhere.newPage());
  await elsewhere.close();
  await page.getByRole("button", { name: "Place order for €21.90" }).click();
  await expect(page.getByText("Your cart changed in the meantime.")).toBeVisible();
  await page.getByRole("button", { name: "Place order for €37.90" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thank you." })).toBeVisible();
});
