import type { Page } from "@playwright/test";
import { expect, test } from "./app-fixture";

const SLUGS = ["enamel-mug", "gather-5-bell-tent", "spar-pocket-torch"];
const NAMES = ["Enamel Mug", "Gather 5 Bell Tent", "Spar Pocket Torch"];

async function fillCart(page: Page) {
  for (const [at, slug] of SLUGS.entries()) {
    await page.goto(`/products/${slug}`);
    await expect(page.getByRole("button", { name: `Cart, ${at} item` })).toBeVisible();
    await page.getByRole("button", { name: "Add to cart" }).click();
    await expect(page.getByRole("button", { name: `Cart, ${at + 1} item` })).toBeVisible();
  }
}

for (const place of ["the drawer", "the page"]) {
  test(`by keyboard, removing lines in ${place} of the cart keeps the focus in it`, async ({
    page,
  }) => {
    await fillCart(page);
    await page.goto(place === "the page" ? "/cart" : "/help");
    if (place === "the drawer") await page.getByRole("button", { name: "Cart, 3 items" }).click();
    const cart = place === "the page" ? page.getByRole("main") : page.getByRole("dialog");
    const remove = cart.getByRole("button", { name: /^Remove/ });
    await expect(remove).toHaveText(NAMES.map((name) => `Remove ${name}`));

    await remove.nth(1).press("Enter");
    await expect(remove).toHaveCount(2);
    await expect(remove.nth(1)).toBeFocused();
    await remove.nth(1).press("Enter");
    await expect(remove).toHaveCount(1);
    await expect(remove.nth(0)).toBeFocused();
    await remove.nth(0).press("Enter");
    await expect(cart.getByText(/Nothing in it yet/)).toBeVisible();
    await expect(
      place === "the page"
        ? cart.getByRole("link", { name: "See everything" })
        : cart.getByRole("button", { name: "Close the cart" }),
    ).toBeFocused();
  });
}

test("by keyboard, adding to the cart moves the focus into the drawer and back", async ({
  page,
}) => {
  await page.goto("/products/enamel-mug");
  const add = page.getByRole("button", { name: "Add to cart" });
  await add.press("Enter");
  const cart = page.getByRole("dialog", { name: "Your cart" });
  await expect(cart).toBeVisible();
  await expect(cart.getByRole("button", { name: "Close the cart" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cart).toBeHidden();
  await expect(add).toBeFocused();
});

test("a name that a number follows is read as two words", async ({ page }) => {
  await page.goto("/products/enamel-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("heading", { name: "Your cart 1", exact: true })).toBeVisible();
  await page.goto("/checkout");
  const step = page.getByRole("listitem").and(page.locator("[aria-current=step]"));
  await expect.poll(() => step.evaluate(({ textContent }) => textContent)).toBe("1 Address");
});
