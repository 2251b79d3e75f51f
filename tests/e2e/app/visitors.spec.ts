import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, readDatabaseTarget, type Database } from "@/lib/db";
import { pageAddresses } from "../../support/app-files";
import { expect, test } from "../shop/app-fixture";
import { orderByKeyboard } from "../shop/checkout";

const path = join(tmpdir(), `visitors-${process.pid}.db`);
const url = `file:${path}`;
test.use({ settings: { variables: { DATABASE_URL: url } } });

let database: Database;
test.beforeAll(async ({ app: _app }) => {
  database = await openDatabase(readDatabaseTarget({ DATABASE_URL: url }));
});
test.afterAll(async () => {
  await database.$disconnect();
  for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
});

async function users(): Promise<number> {
  return database.user.count();
}

test("a visitor who only reads gets no cookie and no row", async ({ page, context }) => {
  const before = await users();
  for (const address of pageAddresses("footwear")) {
    const response = await context.request.get(address);
    expect(response.headers()["set-cookie"], address).toBeUndefined();
  }
  await page.goto("/");
  await expect(page.locator("openai-chatkit").getByRole("textbox")).toBeVisible();
  await page.getByRole("button", { name: "Chat history" }).click();
  await expect(page.getByText("No chats yet")).toBeVisible();
  await page.goto("/orders");
  await expect(page.getByText("No orders yet.")).toBeVisible();
  await page.goto("/signin");
  await expect(page.getByText("Nothing is stored yet")).toBeVisible();

  expect(await context.cookies()).toEqual([]);
  expect(await users()).toBe(before);
});

test("the first cart change creates one guest, who is recognized on the next page", async ({
  page,
  context,
}) => {
  const before = await users();
  await page.goto("/products/enamel-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  expect(await users()).toBe(before + 1);
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name).sort()).toEqual(["acme-visitor", "acme.session"]);

  await page.goto("/help");
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  expect(await users()).toBe(before + 1);
});

test("the first message creates one guest, and the next message no second one", async ({
  assistant,
}) => {
  const before = await users();
  await assistant.open();
  await assistant.say("What's your return policy?");
  await assistant.say("What did I order?");
  expect(await users()).toBe(before + 1);
});

test(
  "a catalog change outside the app shows up on pages within half a minute",
  { tag: "@slow" },
  async ({ page }) => {
    await page.goto("/products/enamel-mug");
    await expect(page.getByText("Sold out for now")).toHaveCount(0);
    await database.product.update({ where: { slug: "enamel-mug" }, data: { stock: 0 } });
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("Sold out for now")).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
  },
);

test("an order placed by keyboard reduces the stock immediately and is visible only to its owner", async ({
  page,
  browser,
  baseURL,
}) => {
  await database.product.update({ where: { slug: "lee-2-tent" }, data: { stock: 1 } });
  await page.goto("/products/lee-2-tent");
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Only 1 left")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await page.goto("/cart");
  await orderByKeyboard(page);
  await expect(page.getByRole("button", { name: "Cart, 0 items" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Where it is" })).toContainText("Placed");
  const stranger = await browser.newPage();
  const answer = await stranger.goto(new URL(page.url(), baseURL).href);
  expect(answer?.status()).toBe(404);
  await stranger.close();
  await page.goto("/products/lee-2-tent");
  await expect(page.getByText("Sold out for now")).toBeVisible();
});
