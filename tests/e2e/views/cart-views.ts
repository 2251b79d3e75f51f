import { expect } from "@playwright/test";
import { type Scene, visit } from "./scene";

/** The cart, and each step of the checkout. */
export async function* cartViews({ page }: Scene): AsyncGenerator<string> {
  const drawer = page.getByRole("dialog", { name: "Your cart" });
  await visit(page, "/help");
  await page.getByRole("button", { name: /^Cart, 0/ }).click();
  await expect(drawer).toBeVisible();
  yield "drawer-empty";
  await visit(page, "/cart");
  await expect(page.getByText("Nothing in it yet.").last()).toBeVisible();
  yield "cart-empty";
  await visit(page, "/checkout");
  yield "checkout-empty";

  for (const slug of ["enamel-mug", "gather-5-bell-tent", "spar-pocket-torch"]) {
    await visit(page, `/products/${slug}`);
    await page.getByRole("button", { name: "Add to cart" }).click();
    await expect(drawer).toBeVisible();
  }
  yield "drawer-full";
  const quantity = drawer.getByRole("group", { name: "Quantity of Gather 5 Bell Tent" });
  const more = quantity.getByRole("button", { name: "One more" });
  while ((await more.getAttribute("aria-disabled")) !== "true") await more.click();
  yield "drawer-limit";
  // Ordering all of them would sell them out for the next visitor.
  await drawer.getByRole("button", { name: "Remove Gather 5 Bell Tent" }).click();
  await expect(quantity).toHaveCount(0);
  await visit(page, "/cart");
  await expect(page.getByRole("main").getByRole("link", { name: "Enamel Mug" })).toBeVisible();
  yield "cart-full";

  await page.getByRole("link", { name: "Go to checkout" }).click();
  await expect(page.getByRole("heading", { name: "Address" })).toBeVisible();
  yield "checkout-address";
  await page.getByRole("textbox", { name: "Email" }).fill("ida");
  await page.getByRole("button", { name: "Continue to delivery" }).click();
  await expect(page.getByText("Enter the postal code.")).toBeVisible();
  yield "checkout-address-failed";
  await page.getByRole("textbox", { name: "Name" }).fill("Ida Rasmussen");
  await page.getByRole("textbox", { name: "Email" }).fill("ida@example.com");
  await page.getByRole("textbox", { name: "Street" }).fill(`${"Fjord".repeat(12)}gade 12`);
  await page.getByRole("textbox", { name: "Postal code" }).fill("8000");
  await page.getByRole("textbox", { name: "Town" }).fill("Aarhus");
  await page.getByRole("combobox", { name: "Country" }).selectOption("Denmark");
  await page.getByRole("button", { name: "Continue to delivery" }).click();
  await expect(page.getByRole("radio", { name: "Standard" })).toBeVisible();
  yield "checkout-delivery";
  await page.getByRole("button", { name: "Continue to review" }).click();
  await expect(page.getByRole("button", { name: /^Place order for/ })).toBeVisible();
  yield "checkout-review";
  await page.getByRole("button", { name: /^Place order for/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thank you." })).toBeVisible();
  // Next sets a dynamic page's title after its content.
  await expect(page).toHaveTitle(/^Order /);
  yield "order-placed";
}
