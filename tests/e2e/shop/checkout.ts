import { expect, type Page } from "@playwright/test";

/** Goes through the checkout by keyboard, from the cart's page to the order's. */
export async function orderByKeyboard(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Go to checkout" }).press("Enter");
  const name = page.getByRole("textbox", { name: "Name" });
  await name.fill("Ida Rasmussen");
  await page.getByRole("textbox", { name: "Email" }).fill("ida");
  await name.press("Enter");

  // What was typed stays, and the first field in error has the focus.
  const email = page.getByRole("textbox", { name: "Email" });
  await expect(email).toBeFocused();
  await expect(page.getByText("Enter an email address")).toBeVisible();
  await expect(name).toHaveValue("Ida Rasmussen");
  await expect(email).toHaveValue("ida");

  await email.fill("ida@example.com");
  await page.getByRole("textbox", { name: "Street" }).fill("Fjordgade 12");
  await page.getByRole("textbox", { name: "Postal code" }).fill("8000");
  await page.getByRole("textbox", { name: "Town" }).fill("Aarhus");
  await page.getByRole("combobox", { name: "Country" }).selectOption("Denmark");
  await page.getByRole("button", { name: "Continue to delivery" }).press("Enter");

  await page.getByRole("radio", { name: "Standard" }).press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Express" })).toBeChecked();
  await page.getByRole("button", { name: "Continue to review" }).press("Enter");

  await expect(page.getByRole("main")).toContainText("8000 Aarhus");
  await page.getByRole("button", { name: /^Place order for/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Thank you." })).toBeVisible();
}
