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
  await page.goto("/products/enamel-mug");
  const add = page.getByRole("button", { name: "Add to cart" });
  await add.click();
  await expect.poll(() => requests).toBe(1);
  await add.click();
  await add.press("Enter");
  release();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await page.keyboard.press("Escape");
  await add.click();
  await expect(page.getByRole("button", { name: "Cart, 2 items" })).toBeVisible();
  expect(requests).toBe(2);
});

for (const [gesture, press] of [
  ["A double click", (add: Locator) => add.dblclick({ delay: 40 })],
  ["Holding Enter down", holdEnter],
] as const) {
  test(`${gesture.toLowerCase()} adds once, however fast the shop answers`, async ({ page }) => {
    let requests = 0;
    page.on("request", (request) => (requests += request.method() === "POST" ? 1 : 0));
    await page.goto("/products/enamel-mug");
    await press(page.getByRole("button", { name: "Add to cart" }));
    await expect(page.getByRole("button", { name: /^Cart, \d/ })).toBeVisible();
    await page.goto("/cart");
    await expect(page.getByRole("group", { name: "Quantity of Enamel Mug" })).toContainText("1");
    expect(requests).toBe(1);
  });
}

async function holdEnter(add: Locator) {
  await add.focus();
  // Each further `down` of a key that is held is a repetition.
  for (let times = 0; times < 12; times += 1) {
    await add.page().keyboard.down("Enter");
    await add.page().waitForTimeout(30);
  }
  await add.page().keyboard.up("Enter");
}
