import type { Locator } from "@playwright/test";
import { expect, test } from "./app-fixture";

test("pressing twice adds once, and pressing again afterwards adds another", async ({ page }) => {
  let requests = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/products/enamel-mug", async (route) => {
    if (route.request().method() === "POST") {
      requests += 1;
      await released;
    }
    await route.continue();
  });
  await page.setViewportSize({ width: 1900, height: 900 });
  await page.goto("/products/enamel-mug");
  const add = page.getByRole("button", { name: "Add to cart" });
  await add.click();
  await expect.poll(() => requests).toBe(1);
  await add.click();
  await add.press("Enter");
  release();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await add.click({ position: { x: 12, y: 12 } });
  await expect(page.getByRole("button", { name: "Cart, 2 items" })).toBeVisible();
  expect(requests).toBe(2);
});

for (const [gesture, press] of [
  ["a double click", doubleClick],
  ["holding Enter down", holdEnter],
] as const) {
  test(`${gesture} adds once, however fast the shop answers`, async ({ page }) => {
    await page.setViewportSize({ width: 1900, height: 900 });
    await page.goto("/products/enamel-mug");
    await press(page.getByRole("button", { name: "Add to cart" }));
    await page.goto("/cart");
    await expect(page.getByRole("group", { name: "Quantity of Enamel Mug" })).toHaveText("1");
    await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  });
}

test("a double click repeats an order once", async ({ page }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  await page.goto("/products/enamel-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await page.goto("/orders");
  const order = page.getByRole("listitem").filter({ hasText: "Traverse 45 Pack" });
  await order.getByRole("link", { name: "Track, return or reorder" }).click();
  await doubleClick(page.getByRole("button", { name: "Order it again" }), "Cart, 4 items");
  await page.reload();
  await expect(page.getByRole("button", { name: "Cart, 4 items" })).toBeVisible();
});

/** The second click comes after the cart has changed. */
async function doubleClick(button: Locator, cart = "Cart, 1 item") {
  const page = button.page();
  // The drawer that opens doesn't cover the button's start.
  await button.click({ position: { x: 12, y: 12 } });
  await expect(page.getByRole("button", { name: cart })).toBeVisible();
  await expect(button).toBeEnabled();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  // There is no second request to wait for.
  await page.waitForTimeout(500);
}

async function holdEnter(button: Locator) {
  const page = button.page();
  await button.focus();
  await page.keyboard.down("Enter");
  await expect(page.getByRole("button", { name: /^Cart, [1-9]/ })).toBeVisible();
  // Each further `down` of a key that is held is a repetition.
  for (let times = 0; times < 8; times += 1) {
    await page.keyboard.down("Enter");
    await page.waitForTimeout(60);
  }
  await page.keyboard.up("Enter");
}
